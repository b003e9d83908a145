namespace Assistant.Skills.Understanding.Grammar;

/// <summary>Follows the steps of a phrase through a message.</summary>
internal static class PhraseSteps
{
    /// <summary>Where the steps from here on end when they begin at a word; -1 when they do not fit. Words that no gap skipped are traced.</summary>
    public static int Follow(PhraseNode node, Subject subject, int at, List<int>? trace) => node switch
    {
        PhraseNode.Accept => at,
        PhraseNode.Word word => at < subject.End && subject.Words[at].Means(word.Value, subject.Forgives(at)) ? Traced(at, at + 1, Follow(word.Next, subject, at + 1, trace), trace) : -1,
        PhraseNode.Choice choice => FollowAny(choice, subject, at, trace),
        PhraseNode.Gap gap => FollowGap(gap, subject, at, trace),
        PhraseNode.SlotOf slot => FollowSlot(slot, subject, at, trace),
        PhraseNode.Beginning start => at == subject.First ? Follow(start.Next, subject, at, trace) : -1,
        PhraseNode.Ending ending => at == subject.End ? Follow(ending.Next, subject, at, trace) : -1,
        _ => -1,
    };

    private static int Traced(int from, int to, int end, List<int>? trace)
    {
        if (end >= 0)
        {
            trace?.AddRange(Enumerable.Range(from, to - from));
        }

        return end;
    }

    private static int FollowAny(PhraseNode.Choice choice, Subject subject, int at, List<int>? trace)
    {
        var options = choice.At(at < subject.End ? subject.Words[at].Folded : null);
        for (var i = 0; i < options.Count; i++)
        {
            if (Follow(options[i], subject, at, trace) is >= 0 and var end)
            {
                return end;
            }
        }

        return -1;
    }

    private static int FollowGap(PhraseNode.Gap gap, Subject subject, int at, List<int>? trace)
    {
        for (var skipped = 0; skipped <= gap.Most && at + skipped <= subject.End; skipped++)
        {
            if (Follow(gap.Next, subject, at + skipped, trace) is >= 0 and var end)
            {
                return end;
            }
        }

        return -1;
    }

    private static int FollowSlot(PhraseNode.SlotOf step, Subject subject, int at, List<int>? trace)
    {
        foreach (var slot in subject.Slots)
        {
            if (slot.Kind == step.Kind && slot.First == at && slot.End <= subject.End
                && Traced(at, slot.End, Follow(step.Next, subject, slot.End, trace), trace) is >= 0 and var end)
            {
                return end;
            }
        }

        return -1;
    }
}
