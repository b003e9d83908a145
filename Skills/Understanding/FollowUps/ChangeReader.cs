using System.Collections.Frozen;
using Assistant.Skills.Understanding.Grammar;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>Takes a message apart into slots and the words between them.</summary>
internal static class ChangeReader
{
    private static readonly (string Section, Action<ChangeParts> Take)[] Words =
    [
        ("lean-all-units", parts => parts.AllUnits = true),
        ("lean-both-units", parts => parts.BothUnits = true),
        ("lean-mine", parts => parts.OwnUnit = true),
        ("lean-add", parts => parts.Adds = parts.Leans = true),
        ("lean-any-state", parts => parts.State = TaskState.Any),
        ("lean-any-plan", parts => parts.AnyPlan = true),
        ("role-any", parts => parts.Role = TaskRole.Any),
        ("role-lead", parts => parts.Role ??= TaskRole.Lead),
        ("role-coordinator", parts => parts.Role ??= TaskRole.Coordinator),
        ("state-overdue", parts => parts.State ??= TaskState.Overdue),
        ("state-open", parts => parts.State ??= TaskState.Open),
        ("state-done", parts => parts.State ??= TaskState.Done),
        ("lean-soon", parts => parts.Soon = true),
        ("lean-address", _ => { }),
        ("turn-reports", parts => parts.Kind = ListKind.Reports),
        ("turn-meetings", parts => parts.Kind = ListKind.Meetings),
        ("lean-tail", parts => parts.Leans = true),
        ("lean-noun", parts => parts.HasNoun = true),
        ("lean-filler", _ => { }),
        ("padding-after", _ => { }),
    ];

    /// <summary>All of them at once: of equally long ones the first counts.</summary>
    private static readonly PhraseList Phrases = PhraseBook.Embedded.Of(Words.Select(words => words.Section));
    private static readonly FrozenDictionary<string, Action<ChangeParts>> Takes = Words.ToFrozenDictionary(words => words.Section, words => words.Take, StringComparer.Ordinal);

    private static readonly PhraseList ReportPeriods = PhraseBook.Embedded["turn-report-period"];
    private static readonly PhraseList Leads = PhraseBook.Embedded["lean-lead"];
    private static readonly PhraseList Me = PhraseBook.Embedded["lean-me"];
    private static readonly PhraseList Padding = PhraseBook.Embedded["padding-before"];
    private static readonly PhraseList Negations = PhraseBook.Embedded["lean-not"];

    /// <summary>Takes it apart.</summary>
    public static ChangeParts Read(Reading reading)
    {
        var parts = new ChangeParts();
        var whole = reading.Whole;
        var at = Lead(whole, reading, parts);
        while (at < whole.End)
        {
            var rest = whole with { First = at };
            if (Denied(rest, reading, at) is { } skipped)
            {
                (at, parts.Leans) = (skipped, true);
                continue;
            }

            if (ReportPeriods.LongestAt(rest, at) is { } report)
            {
                (parts.Kind, parts.ReportPeriod) = (ListKind.Reports, reading.Message.Slice(at, report.End));
                at = report.End;
                continue;
            }

            at = Slot(reading, parts, rest, at) ?? Word(parts, rest, at);
        }

        return parts;
    }

    /// <summary>The word after the lead-ins and politeness that the message begins with.</summary>
    private static int Lead(Subject whole, Reading reading, ChangeParts parts)
    {
        if (Me.LongestAt(whole, 0) is { } me && LeaningMessage.IsTail(whole, me.End))
        {
            parts.OwnUnit = parts.Leans = true;
            return whole.End;
        }

        for (var at = 0; at < whole.End;)
        {
            var lead = Leads.LongestAt(whole with { First = at }, at)?.End ?? at;
            var padding = Padding.LongestAt(whole with { First = at }, at)?.End ?? at;
            if (Denied(whole with { First = at }, reading, at) is not null || Math.Max(lead, padding) == at || SlotEnd(reading, at) >= Math.Max(lead, padding) || Longest(whole with { First = at }, at).End > Math.Max(lead, padding))
            {
                return at;
            }

            parts.Leans |= lead >= padding;
            at = Math.Max(lead, padding);
        }

        return whole.End;
    }

    /// <summary>The word after a slot that is said not to be meant: "không phải KHTC"; null where none is.</summary>
    private static int? Denied(Subject rest, Reading reading, int at) =>
        Negations.LongestAt(rest, at) is { } not && not.End < rest.End && !WordGap.HasBreak(reading.Message, not.End) ? SlotEnd(reading, not.End) : null;

    /// <summary>Takes the slot that begins at a word, where it is longer than any words.</summary>
    private static int? Slot(Reading reading, ChangeParts parts, Subject rest, int at)
    {
        if (SlotEnd(reading, at) is not { } end || Longest(rest, at).End > end)
        {
            return null;
        }

        if (reading.Plans.FirstOrDefault(plan => plan.First == at) is { Plans: [var plan] })
        {
            parts.Plan = plan;
        }
        else if (reading.Times.FirstOrDefault(time => time.First == at && time.End == end) is { } time)
        {
            parts.Times.Add(time);
        }
        else if (reading.Units.FirstOrDefault(unit => unit.First == at && unit.End == end) is { } unit)
        {
            parts.Units.Add(unit);
        }

        return end;
    }

    private static int? SlotEnd(Reading reading, int at)
    {
        var end = reading.Subject.Slots
            .Where(slot => slot.First == at && slot.Kind is SlotKind.Plan or SlotKind.Time or SlotKind.Unit && !reading.Subject.Slots.Any(clock => clock.First == at && clock.Kind == SlotKind.Clock))
            .Where(slot => slot.Kind != SlotKind.Plan || reading.Plans.Any(plan => plan.First == at && plan.Plans.Count == 1))
            .Select(slot => slot.End)
            .DefaultIfEmpty(-1)
            .Max();
        return end > at ? end : null;
    }

    private static int Word(ChangeParts parts, Subject rest, int at)
    {
        var (end, take) = Longest(rest, at);
        if (take is null)
        {
            parts.Leave(at);
            return at + 1;
        }

        take(parts);
        return end;
    }

    private static (int End, Action<ChangeParts>? Take) Longest(Subject rest, int at) =>
        Phrases.LongestAt(rest, at) is { } match ? (match.End, Takes[match.Phrase.Section]) : (at, null);
}
