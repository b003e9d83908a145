using System.Globalization;
using Assistant.Knowledge.Time;

namespace Assistant.Skills.Understanding;

/// <summary>How long before a deadline to be reminded: "trước 3 ngày", "trước hạn một tuần", "2 days before".</summary>
/// <param name="First">The first word.</param>
/// <param name="End">The word after the last.</param>
/// <param name="Duration">How long.</param>
internal sealed record LeadTime(int First, int End, CalendarDuration Duration)
{
    private static readonly string[] Spoken = ["khong", "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi"];
    private static readonly string[] English = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>Reads it; null when none is said.</summary>
    public static LeadTime? Of(Reading reading)
    {
        var words = reading.Message.Folded;
        for (var i = reading.Subject.First; i + 1 < reading.Subject.End; i++)
        {
            if (Amount(words[i]) is not { } amount || UnitOf(words[i + 1]) is not { } unit)
            {
                continue;
            }

            var first = i;
            while (first > reading.Subject.First && i - first < 4 && words[first - 1] is "truoc" or "som" or "han" or "khi" or "den" or "toi" or "chot" or "khoang" or "ngay" or "deadline" or "it" or "nhat")
            {
                first--;
            }

            var said = words.Skip(first).Take(i - first).Any(word => word is "truoc" or "som");
            var end = i + 2;
            if (!said && end < reading.Subject.End && words[end] is "truoc" or "before" or "ahead" or "prior" or "early" or "earlier" or "beforehand" || (end + 1 < words.Count && (words[end], words[end + 1]) is ("in", "advance")))
            {
                said = true;
                end += words[end] == "in" ? 2 : 1;
            }

            if (said)
            {
                return new LeadTime(first, end, new CalendarDuration(amount, unit));
            }
        }

        return null;
    }

    private static decimal? Amount(string word)
    {
        if (word.Length <= 4 && decimal.TryParse(word.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        return word is "nua" or "half" ? 0.5m : Array.IndexOf(Spoken, word) is > 0 and var spoken ? spoken : Array.IndexOf(English, word) is > 0 and var english ? english : word is "a" or "an" ? 1 : null;
    }

    private static Grain? UnitOf(string word) => word switch
    {
        "phut" or "minute" or "minutes" or "p" => Grain.Minute,
        "gio" or "tieng" or "h" or "hour" or "hours" => Grain.Hour,
        "ngay" or "hom" or "day" or "days" => Grain.Day,
        "tuan" or "week" or "weeks" => Grain.Week,
        "thang" or "month" or "months" => Grain.Month,
        _ => null,
    };
}
