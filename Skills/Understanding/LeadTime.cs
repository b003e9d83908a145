using System.Globalization;
using Assistant.Knowledge.Time;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding;

/// <summary>How long before a deadline to be reminded: "trước 3 ngày", "trước hạn một tuần", "2 days before".</summary>
/// <param name="First">The first word.</param>
/// <param name="End">The word after the last.</param>
/// <param name="Duration">How long.</param>
internal sealed record LeadTime(int First, int End, CalendarDuration Duration)
{
    private const int LongestLead = 10;
    private const int LongestDenial = 6;

    private static readonly PhraseList Early = PhraseBook.Embedded["lead-before"];
    private static readonly PhraseList Late = PhraseBook.Embedded["lead-after"];
    private static readonly PhraseList Left = PhraseBook.Embedded["lead-left"];
    private static readonly PhraseList Denied = PhraseBook.Embedded["lead-denied"];
    private static readonly PhraseList Due = PhraseBook.Embedded["lead-due"];

    /// <summary>Reads it, the one that corrects another before that other: "không phải trước 3 ngày, trước 1 tuần cơ". Null when none is said.</summary>
    public static LeadTime? Of(Reading reading)
    {
        LeadTime? denied = null;
        for (var at = reading.Subject.First; at + 1 < reading.Subject.End; at++)
        {
            if (Length(reading, at) is var (duration, end) && Around(reading, at, end) is var (first, last))
            {
                var lead = new LeadTime(first, last, duration);
                if (!IsDenied(reading, first))
                {
                    return lead;
                }

                denied ??= lead;
            }
        }

        return denied;
    }

    private static bool IsDenied(Reading reading, int first)
    {
        for (var at = Math.Max(0, first - LongestDenial); at < first; at++)
        {
            if (Denied.LongestAt(reading.Subject with { First = 0, End = first }, at)?.End == first)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words that make a length of time a lead, the length included; null when it is none.</summary>
    private static (int First, int End)? Around(Reading reading, int at, int end)
    {
        // "Còn" at the beginning is padding elsewhere.
        for (var first = Math.Max(0, at - LongestLead); first < at; first++)
        {
            if (Early.LongestAt(reading.Subject with { First = 0, End = at }, first) is { } early && early.End == at)
            {
                return (first, end);
            }

            // "Còn 3 ngày nữa tới hạn": what is left until then.
            if (Left.LongestAt(reading.Subject with { First = 0, End = at }, first) is { } left && left.End == at && end < reading.Subject.End && Due.LongestAt(reading.Subject, end) is { } due)
            {
                return (first, due.End);
            }
        }

        return end < reading.Subject.End && Late.LongestAt(reading.Subject, end) is { } late ? (at, late.End) : null;
    }

    private static (CalendarDuration Duration, int End)? Length(Reading reading, int at)
    {
        var words = reading.Message.Folded;
        var (amount, end) = SpokenNumber.At(words, at, reading.Subject.End) is { } spoken ? (spoken.Value, spoken.End) : (Part(words[at]), at + 1);
        return amount is > 0 and { } some && end < reading.Subject.End && UnitOf(words[end]) is { } unit ? (new CalendarDuration(some, unit), end + 1) : null;
    }

    private static decimal? Part(string word) => word switch
    {
        "nua" or "half" => 0.5m,
        "a" or "an" => 1,
        _ => word is [>= '0' and <= '9', ..] && word.Length <= 4 && decimal.TryParse(word.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null,
    };

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
