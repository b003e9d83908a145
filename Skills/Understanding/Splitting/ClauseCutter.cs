using System.Globalization;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding.Splitting;

/// <summary>Cuts a message into clauses: at ends of sentences and lines, at commas, and at words that join.</summary>
internal static class ClauseCutter
{
    private static readonly PhraseList Joints = PhraseBook.Embedded["joint"];
    private static readonly PhraseList Loose = PhraseBook.Embedded["joint-loose"];
    private static readonly PhraseList Purposes = PhraseBook.Embedded["purpose"];
    private static readonly PhraseList Remaining = PhraseBook.Embedded["state-open"];

    /// <summary>The clauses, in order; times, units, plans, tasks and quotations are never cut.</summary>
    public static List<Clause> Cut(Reading reading)
    {
        var clauses = new List<Clause>();
        var count = reading.Message.Words.Count;
        var first = Skip(reading, 0);
        var joint = ClauseJoint.Sentence;
        for (var i = first + 1; i < count; i++)
        {
            if (i <= first || IsInside(reading, i) || JointBefore(reading, i) is not { } found)
            {
                continue;
            }

            Add(clauses, first, i, joint);
            first = found == ClauseJoint.Purpose ? i : Skip(reading, i);
            joint = found;
        }

        Add(clauses, first, count, joint);
        return clauses;
    }

    private static void Add(List<Clause> clauses, int first, int end, ClauseJoint joint)
    {
        if (first < end)
        {
            clauses.Add(new Clause(first, end, joint));
        }
    }

    private static ClauseJoint? JointBefore(Reading reading, int at)
    {
        var gap = GapBefore(reading.Message, at);
        if (EndsSentence(reading.Message, at, gap))
        {
            return ClauseJoint.Sentence;
        }

        var subject = reading.Whole;
        return Joints.LongestAt(subject, at) is not null ? ClauseJoint.Announced
            : Purposes.LongestAt(subject, at) is not null ? ClauseJoint.Purpose
            : gap.Contains(',') || (Loose.LongestAt(subject, at) is not null && !IsRemainder(subject, at)) ? ClauseJoint.Loose
            : null;
    }

    /// <summary>Past the words that join: "à mà", "và", "với cả"; "còn phải làm" keeps its "còn".</summary>
    private static int Skip(Reading reading, int at)
    {
        var subject = reading.Whole;
        while (at < subject.End && (Joints.LongestAt(subject, at) ?? (IsRemainder(subject, at) ? null : Loose.LongestAt(subject, at))) is { } match && match.End < subject.End)
        {
            at = match.End;
        }

        return at;
    }

    private static bool IsRemainder(Subject subject, int at) => Remaining.LongestAt(subject, at) is not null;

    private static bool IsInside(Reading reading, int at)
    {
        foreach (var slot in reading.Subject.Slots)
        {
            if (slot.First < at && at < slot.End)
            {
                return true;
            }
        }

        return reading.Quotes.Any(quote => quote.First < at && at < quote.End);
    }

    private static ReadOnlySpan<char> GapBefore(Message message, int at)
    {
        var from = message.Words[at - 1].End;
        var to = message.Words[at].Start;
        return from < to ? message.Text.AsSpan(from, to - from) : [];
    }

    private static bool EndsSentence(Message message, int at, ReadOnlySpan<char> gap)
    {
        if (message.Folded[at - 1] == "?")
        {
            return message.Folded[at] != "?";
        }

        for (var i = 0; i < gap.Length; i++)
        {
            var ends = gap[i] switch
            {
                '\n' or '!' or ';' or '…' => true,
                '.' => i + 1 < gap.Length && !IsAbbreviation(message, at - 1),
                _ => char.GetUnicodeCategory(gap[i]) is UnicodeCategory.OtherSymbol or UnicodeCategory.Surrogate or UnicodeCategory.ModifierSymbol,
            };
            if (ends)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"P. KHTC", "TP. Hải Phòng", "1. …".</summary>
    private static bool IsAbbreviation(Message message, int word) =>
        message.Words[word] is { Folded.Length: <= 2, Marks.Length: 0 } token && (char.IsAsciiDigit(token.Folded[0]) ? word == 0 : char.IsUpper(message.Text[token.Start]));
}
