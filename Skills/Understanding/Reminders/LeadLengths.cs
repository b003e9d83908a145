using System.Collections.Immutable;
using System.Globalization;
using Assistant.Knowledge.Time;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding.Reminders;

/// <summary>Lengths of time that are told one after the other: "7 ngày và 1 ngày", "7, 3, 1 ngày", "1 tuần, 3 ngày và đúng ngày hạn".</summary>
/// <param name="Durations">The lengths, as told; never empty.</param>
/// <param name="End">The word after the last.</param>
internal readonly record struct LeadLengths(ImmutableArray<CalendarDuration> Durations, int End)
{
    private static readonly PhraseList Early = PhraseBook.Embedded["lead-before"];
    private static readonly PhraseList Joint = PhraseBook.Embedded["lead-joint"];
    private static readonly PhraseList TheDay = PhraseBook.Embedded["lead-the-day-too"];

    /// <summary>No time before: the last day itself.</summary>
    public static CalendarDuration TheDayItself { get; } = new(0, Grain.Day);

    /// <summary>As many as follow each other from a word on; null when none does.</summary>
    public static LeadLengths? Of(Reading reading, int at)
    {
        var (durations, open, taken) = (new List<CalendarDuration>(), new List<decimal>(), at);
        for (int? next = at; next is { } word;)
        {
            if (durations.Count > 0 && open.Count == 0 && TheDay.LongestAt(reading.Subject, word) is { } day)
            {
                durations.Add(TheDayItself);
                (taken, next) = (day.End, Next(reading, day.End));
                continue;
            }

            if (Numbers(reading, word) is not { } numbers)
            {
                break;
            }

            open.AddRange(numbers.Amounts);
            var end = numbers.End;
            if (end < reading.Subject.End && UnitOf(reading.Message.Folded[end]) is { } unit)
            {
                if (durations.Count > 0 && unit < Grain.Day && durations[^1].Unit >= Grain.Day && IsClock(reading, word))
                {
                    break;
                }

                durations.AddRange(open.Select(amount => new CalendarDuration(amount, unit)));
                open.Clear();
                taken = ++end;
            }

            next = Next(reading, end);
        }

        return durations.Count > 0 ? new LeadLengths([.. durations], taken) : null;
    }

    /// <summary>The one at a word; null when none stands there.</summary>
    public static LeadLengths? OneOf(Reading reading, int at) =>
        Numbers(reading, at) is { Amounts: [var amount] } number && number.End < reading.Subject.End && UnitOf(reading.Message.Folded[number.End]) is { } unit
            ? new LeadLengths([new CalendarDuration(amount, unit)], number.End + 1)
            : null;

    /// <summary>Where the next length may begin: after a comma, "và", "rồi nhắc trước"; null where nothing leads to one.</summary>
    private static int? Next(Reading reading, int end)
    {
        if (end >= reading.Subject.End)
        {
            return null;
        }

        var joined = WordGap.Before(reading.Message, end).IndexOfAny(",;+/&") >= 0;
        var at = end;
        if (Joint.LongestAt(reading.Subject, at) is { } joint)
        {
            (joined, at) = (true, joint.End);
        }

        if (at < reading.Subject.End && Early.LongestAt(reading.Subject, at) is { } early)
        {
            (joined, at) = (true, early.End);
        }

        return joined && at < reading.Subject.End ? at : null;
    }

    /// <summary>"Trước 3 ngày, 17 giờ mai …": a time of day.</summary>
    private static bool IsClock(Reading reading, int at) => reading.Times.Any(time => time.Time is TimeInterval && time.First <= at && at < time.End);

    /// <summary>The number at a word, or several that one sign joins: "7/3/1", "7,3,1".</summary>
    private static (IReadOnlyList<decimal> Amounts, int End)? Numbers(Reading reading, int at)
    {
        if (at >= reading.Subject.End)
        {
            return null;
        }

        var words = reading.Message.Folded;
        if (SpokenNumber.At(words, at, reading.Subject.End) is { } spoken)
        {
            return spoken.Value > 0 ? ([spoken.Value], spoken.End) : null;
        }

        var parts = words[at].Split(',', '/', '-');
        if (parts.Length is > 1 and <= 10 && (parts.Length > 2 || !words[at].Contains(',', StringComparison.Ordinal)) && Array.TrueForAll(parts, IsWhole))
        {
            return ([.. parts.Select(part => decimal.Parse(part, CultureInfo.InvariantCulture))], at + 1);
        }

        return Part(words[at]) is > 0 and { } some ? ([some], at + 1) : null;
    }

    private static bool IsWhole(string text) => text.Length is 1 or 2 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0;

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
