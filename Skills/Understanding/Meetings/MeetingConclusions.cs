using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding.Meetings;

/// <summary>What a meeting concluded: everything behind "kết luận", but for a last "ghi giúp em nhé".</summary>
/// <param name="First">The first word that belongs to the conclusions; the message's end when there are none.</param>
/// <param name="Text">The conclusions as written; null when there are none.</param>
internal sealed record MeetingConclusions(int First, string? Text)
{
    private static readonly PhraseList Heads = PhraseBook.Embedded["meeting-conclusions"];
    private static readonly PhraseList Cited = PhraseBook.Embedded["conclusions-cited"];
    private static readonly PhraseList Gatherings = PhraseBook.Embedded["gathering"];
    private static readonly PhraseList Orders = PhraseBook.Embedded["meeting-order"];

    /// <summary>Reads them. "Kết luận 226" and "quán triệt kết luận của Bộ Chính trị" name a document instead.</summary>
    public static MeetingConclusions Of(Reading reading)
    {
        var subject = reading.Subject;
        foreach (var head in Heads.Find(subject))
        {
            if (head.End >= subject.End || !IsTold(reading, head) || reading.Plans.Any(plan => plan.IsConcluded && plan.First < head.End && head.First < plan.End))
            {
                continue;
            }

            var first = reading.Message.Folded[head.End] is "la" or "that" && head.End + 1 < subject.End ? head.End + 1 : head.End;
            var text = reading.Message.Slice(first, EndOf(reading, first));
            return text.Length == 0 ? new MeetingConclusions(head.First, null) : new MeetingConclusions(head.First, text);
        }

        return new MeetingConclusions(subject.End, null);
    }

    /// <summary>The part of a message that tells its kind: what a meeting concluded may speak of anything.</summary>
    public static Subject Before(Reading reading)
    {
        var conclusions = Of(reading);
        return conclusions.Text is null ? reading.Subject : reading.Subject with { End = Math.Min(reading.Subject.End, conclusions.First + 2) };
    }

    private static bool IsTold(Reading reading, PhraseMatch head)
    {
        if (WordGap.Before(reading.Message, head.End).TrimStart(' ') is [':' or '\n' or '-', ..])
        {
            return true;
        }

        var ofMeeting = reading.Message.Folded[head.End - 1] is "hop" or "nghi" && reading.Times.Any(time => time.First == head.End);
        if (ofMeeting || Gatherings.LongestAt(reading.Subject, head.End) is not null)
        {
            // "Kết luận họp giao ban" says whose conclusions they are.
            return false;
        }

        var next = reading.Message.Folded[head.End];
        var behind = head.First > reading.Subject.First && WordGap.HasBreak(reading.Message, head.First);
        return next is not [>= '0' and <= '9', ..] && next is not ("so" or "cua" or "gi" or "nao" or "sao" or "the")
            && (behind || head.First == reading.Subject.First || Cited.LongestAt(reading.Subject, head.First - 1) is null);
    }

    /// <summary>Where an order to the assistant that closes the message begins.</summary>
    private static int EndOf(Reading reading, int first)
    {
        for (var at = Math.Max(first + 1, reading.Subject.End - 8); at < reading.Subject.End; at++)
        {
            if (Orders.LongestAt(reading.Subject, at) is { } order && order.End == reading.Subject.End)
            {
                return at;
            }
        }

        return reading.Subject.End;
    }
}
