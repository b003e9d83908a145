using Assistant.Knowledge.Time;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding;

/// <summary>
/// Which report a message means. "báo cáo 9 tháng", "báo cáo quý III" and "báo cáo năm" name a report by the time it
/// reports on; when it falls due is another matter ("báo cáo nào trong quý III").
/// </summary>
internal static class ReportName
{
    private static readonly PhraseList Heads = PhraseBook.Embedded["report-head"];
    private static readonly PhraseList Spans = PhraseBook.Embedded["report-span"];
    private static readonly PhraseList Frame = PhraseBook.Embedded.Of(["edges", "subject-edges", "report-frame", "report-head", "question"]);

    /// <summary>The words that say which time the report is on; null when none do.</summary>
    public static (int First, int End)? Of(Reading reading)
    {
        for (var at = reading.Subject.First; at < reading.Subject.End; at++)
        {
            if (Heads.LongestAt(reading.Subject, at) is not { } head || head.End >= reading.Subject.End)
            {
                continue;
            }

            if (Spans.LongestAt(reading.Subject, head.End) is { } span)
            {
                var said = reading.Message.Folded[head.End] is "nam" or "thang" or "quy" or "tuan" ? head.End + 1 : span.End;
                return (head.End, TimeAt(reading, head.End)?.End is { } end && end > said ? end : said);
            }

            if (TimeAt(reading, head.End) is { } time && time.Time is TimeInterval { Grain: Grain.Month or Grain.Quarter or Grain.Year } && !AsksWhich(reading, time.End) && reading.Has("when-asked"))
            {
                return (time.First, time.End);
            }
        }

        return null;
    }

    /// <summary>The text of the request: the time it is on, and the longest stretch of words that the plans speak of; null for any report.</summary>
    public static string? TextOf(Reading reading, (int First, int End)? name)
    {
        var span = name is { } said ? reading.Message.Slice(said.First, said.End) : null;
        var (first, end) = LongestTopic(reading, name);
        var topic = first < end ? reading.Message.Slice(first, end) : null;
        return (span, topic) switch
        {
            (null, null) => null,
            (null, _) => topic,
            (_, null) => span,
            _ => $"{span} {topic}",
        };
    }

    private static TimeMention? TimeAt(Reading reading, int at) => reading.Times.FirstOrDefault(time => time.First == at);

    /// <summary>"báo cáo quý này nào": the time is when it falls due.</summary>
    private static bool AsksWhich(Reading reading, int at) => at < reading.Message.Words.Count && reading.Message.Folded[at] is "nao" or "gi" or "nay";

    private static (int First, int End) LongestTopic(Reading reading, (int First, int End)? name)
    {
        var longest = (First: 0, End: 0);
        var words = reading.Message.Folded;
        for (var at = reading.Subject.First; at < reading.Subject.End; at++)
        {
            var end = at;
            while (end < reading.Subject.End && IsTopic(reading, name, end, end > at))
            {
                end++;
            }

            while (end > at && Frame.LongestAt(reading.Subject with { End = end }, end - 1) is not null)
            {
                end--;
            }

            if (end - at > Math.Max(1, longest.End - longest.First) || (end == at + 1 && longest.End == 0 && IsAbbreviation(reading.Message, at)))
            {
                longest = (at, end);
            }

            at = Math.Max(at, end - 1);
        }

        return longest;
    }

    private static bool IsTopic(Reading reading, (int First, int End)? name, int word, bool inside)
    {
        if (name is { } span && span.First <= word && word < span.End)
        {
            return false;
        }

        if (reading.Plans.Any(plan => plan.First <= word && word < plan.End))
        {
            return true;
        }

        if (reading.Office.Words.IssuerAt(reading.Message.Folded, word) is { Length: > 1 } || reading.Times.Any(time => time.First <= word && word < time.End) || reading.Units.Any(unit => unit.First <= word && word < unit.End)
            || (!inside && Frame.LongestAt(reading.Subject, word) is not null) || (inside && Stops(reading, word)))
        {
            return false;
        }

        var words = reading.Message.Folded;
        var plans = reading.Office.Words;
        return IsAbbreviation(reading.Message, word)
            || (word > reading.Subject.First && plans.HasPair(words[word - 1], words[word]))
            || (word + 1 < reading.Subject.End && plans.HasPair(words[word], words[word + 1]));
    }

    private static bool Stops(Reading reading, int word) => PhraseBook.Embedded["report-frame"].LongestAt(reading.Subject, word) is not null;

    /// <summary>"KL", "CCHC", "226".</summary>
    private static bool IsAbbreviation(Message message, int word)
    {
        var text = message.Text.AsSpan(message.Words[word].Start, message.Words[word].End - message.Words[word].Start);
        return text.Length is >= 2 and <= 12 && text.IndexOfAnyInRange('a', 'z') < 0 && (char.IsAsciiDigit(text[0]) ? text.Length >= 3 : char.IsUpper(text[0])) && message.Words[word].Marks.Length == 0;
    }
}
