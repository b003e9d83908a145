using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding;

/// <summary>How sure a reading is: how clearly its kind won, and how much of the message it accounts for.</summary>
internal static class Confidence
{
    private static readonly PhraseList Small = PhraseBook.Embedded.Of(
        ["edges", "small-words", "filler", "padding-before", "padding-after", "question", "mine", "soon", "whole-office", "role-lead", "role-coordinator", "role-any", "state-overdue", "state-open", "state-done"]);

    /// <summary>How much a word counts that nothing accounts for.</summary>
    private const double Unknown = 1;

    /// <summary>What a question for a share that must be reached accounts for at the least.</summary>
    private const double LeastOfShare = 0.6;

    /// <summary>So strongly does "phải … bao nhiêu %" ask for a target, whatever the share is of.</summary>
    private const double ShareScore = 14;

    /// <summary>0 to 1.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="best">The kind that won, with its phrases.</param>
    /// <param name="second">The kind that came next.</param>
    public static double Of(Reading reading, KindScore best, KindScore second)
    {
        var margin = Math.Clamp(0.6 + ((best.Score - RequestReader.Threshold) / 20) + ((best.Score - Math.Max(0, second.Score)) / 30), 0.6, 1);
        return TakesAnyWords(best.Kind) ? margin : margin * Math.Max(Accounted(reading, best), AsksForShare(best) ? LeastOfShare : 0);
    }

    private static bool AsksForShare(KindScore best) => best is { Kind: RequestKind.Targets, Score: >= ShareScore };

    /// <summary>What is written down is the person's own, in any words.</summary>
    private static bool TakesAnyWords(RequestKind kind) =>
        kind is RequestKind.LogMeeting or RequestKind.Remind or RequestKind.Progress or RequestKind.Reminders or RequestKind.ReminderLedger or RequestKind.Review or RequestKind.Explain
            or RequestKind.ChangeMeeting or RequestKind.CancelMeeting or RequestKind.Undo or RequestKind.Extend or RequestKind.DecideExtension or RequestKind.Extensions
            or RequestKind.WithdrawExtension or RequestKind.AskParts or RequestKind.Parts or RequestKind.DraftLetter;

    /// <summary>
    /// 1 when all words but one are told by the grammar, stand in a slot, or are words of the plans, and less the larger the share of
    /// the others; small words do not count.
    /// </summary>
    private static double Accounted(Reading reading, KindScore best)
    {
        var subject = reading.Subject;
        var told = new bool[reading.Message.Words.Count];
        foreach (var match in best.Matches)
        {
            foreach (var word in PhraseList.WordsOf(match, subject))
            {
                told[word] = true;
            }
        }

        foreach (var slot in subject.Slots)
        {
            told.AsSpan(slot.First, slot.End - slot.First).Fill(true);
        }

        var content = 0;
        var known = 0;
        for (var i = subject.First; i < subject.End; i++)
        {
            if (!told[i] && Small.LongestAt(subject, i) is { } small)
            {
                i = Math.Max(i, small.End - 1);
                continue;
            }

            content++;
            known += told[i] || reading.IsQuoted(i, i + 1) || Speaks(reading, best.Kind, i) ? 1 : 0;
        }

        return content == 0 ? 1 : 1 - (Unknown * Math.Max(0, content - known - 1) / content);
    }

    private static bool Speaks(Reading reading, RequestKind kind, int word)
    {
        var words = reading.Message.Folded;
        var plans = reading.Office.Words;
        return kind is not (RequestKind.Due or RequestKind.Meetings or RequestKind.MeetingStats or RequestKind.Help or RequestKind.DraftReport)
            && ((word > reading.Subject.First && plans.HasPair(words[word - 1], words[word])) || (word + 1 < reading.Subject.End && plans.HasPair(words[word], words[word + 1])));
    }
}
