using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>Reads messages that put other slots in the place of remembered ones: "còn quý sau?", "của TCCB thì sao", "quá hạn thôi", "thế còn chuyển đổi số?".</summary>
/// <param name="times">Reads times.</param>
internal sealed class ChangedSlots(TimeReader times)
{
    private const double Sure = 0.9;
    private const double Bare = 0.75;
    private const double Topical = 0.65;

    private static readonly PhraseList Complete = PhraseBook.Embedded["lean-complete"];

    /// <summary>What the message means; null when it changes nothing that is remembered, or says more than that.</summary>
    public FollowUp? Read(LeaningMessage message)
    {
        if (message.Memory is not { } memory || message.Reading.Tasks.Count > 0)
        {
            return null;
        }

        var remembered = SlotChange.PeriodOf(memory.Request);
        var reading = message.Age == MemoryAge.Fresh ? LeaningPeriod.Anchor(message.Reading, remembered, times) : message.Reading;
        var parts = ChangeReader.Read(reading);
        if (!MayLean(message, parts))
        {
            return null;
        }

        var units = UnitsOf(message, parts);
        if (parts.Left is not null && units.Needs is null && TopicOf(reading, parts, message) is null)
        {
            return null;
        }

        var change = new SlotChange
        {
            Period = parts.Times.Count > 0 ? PeriodSlot.Of(reading with { Times = parts.Times }) : parts.Soon ? PeriodSlot.Soon(reading) : null,
            Units = units.Units,
            Role = parts.Role,
            State = parts.State,
            Plan = parts.Plan,
            PlanWords = parts.Plan is { } plan && memory.Request is OpenRequest open ? OtherPlan(open, plan, message) : null,
            Kind = parts.Kind ?? (parts.HasNoun && memory.Request is ReportsRequest or MeetingsRequest or MeetingStatsRequest ? ListKind.Work : null),
            Topic = parts.Left is null || units.Needs is not null ? null : TopicOf(reading, parts, message),
        };
        if (change.IsEmpty && units.Needs is null && !parts.AnyPlan)
        {
            return null;
        }

        var request = SlotFilling.Apply(memory.Request, change, message.Asker.Today);
        request = parts.AnyPlan ? request is DueRequest due ? due with { Source = null } : null : request;
        return request is null ? null
            : new FollowUp.Asks(message.Understand(request, change.Topic is not null ? Topical : parts.Leans ? Sure : Bare, units.Needs), null);
    }

    /// <summary>
    /// Whether such a message can be no request of its own. One that names what the rows are ("việc của TCCB quý sau") needs a lead-in or a tail, as
    /// does one about an old answer, one that names another kind of list, and one that only says "xong rồi".
    /// </summary>
    private static bool MayLean(LeaningMessage message, ChangeParts parts)
    {
        var onlyState = parts is { State: not null and not TaskState.Overdue, Times.Count: 0, Units.Count: 0, Role: null };
        return parts.Leans || (message.Age == MemoryAge.Fresh && parts is { HasNoun: false, Kind: null } && !onlyState);
    }

    private static (IReadOnlyList<Unit>? Units, Clarification? Needs) UnitsOf(LeaningMessage message, ChangeParts parts)
    {
        var remembered = SlotChange.UnitsOf(message.Memory!.Request);
        if (parts.AllUnits)
        {
            return ([], null);
        }

        if (parts.BothUnits)
        {
            List<Unit> both = [.. remembered.Concat(message.Memory.EarlierUnits).Take(2)];
            return both.Count == 2 ? (both, null) : (null, UnitSlot.Of(message.Reading with { Units = [], Asker = message.Asker with { Unit = null } }).Needs ?? Options(message));
        }

        if (parts.Units.Count == 0 && !parts.OwnUnit)
        {
            var unknown = parts.Left is not null && parts.Leans ? UnitSlot.Of(message.Reading with { Units = [], Subject = message.Reading.Subject with { First = parts.Left.Value.First > 0 ? parts.Left.Value.First - 1 : 0 } }, own: false).Needs : null;
            return (null, unknown);
        }

        var named = new List<Unit>(parts.Adds ? remembered : []);
        foreach (var mention in parts.Units)
        {
            switch (mention.Match)
            {
                case UnitMatch.One one when !named.Contains(one.Unit):
                    named.Add(one.Unit);
                    break;
                case UnitMatch.Several several:
                    return (null, new Clarification("unit", [.. several.Options.Select(unit => unit.Name)]));
            }
        }

        if (parts.OwnUnit)
        {
            if (message.Asker.Unit is not { } own)
            {
                return (null, Options(message));
            }

            named.Add(own);
        }

        return (named.Distinct().ToList(), null);
    }

    private static Clarification Options(LeaningMessage message) => new(
        "unit",
        [.. message.Reading.Office.Directory.UnitsOf(message.Asker.Organization).Where(unit => !unit.IsCollective).Select(unit => unit.Name).Take(8)]);

    /// <summary>A question with another plan in the place of the one it names; null when it names none.</summary>
    private static string? OtherPlan(OpenRequest open, Plan plan, LeaningMessage message)
    {
        var question = Message.Of(open.Text, message.Reading.Office.Typing);
        return PlanMentions.Find(question, message.Asker, message.Reading.Office) is [var named, ..]
            ? $"{question.Text[..question.Words[named.First].Start]}kế hoạch {plan.Document ?? plan.Title}{question.Text[question.Words[named.End - 1].End..]}"
            : null;
    }

    /// <summary>The words left over, where they can be another topic for the same question.</summary>
    private static string? TopicOf(Reading reading, ChangeParts parts, LeaningMessage message)
    {
        if (parts.Left is not { } left || !parts.Leans || parts.IsTorn || parts.Kind is not null || Complete.Find(reading.Subject with { First = left.First, End = left.End }).Count > 0)
        {
            return null;
        }

        var stands = message.Alone is { Request: not (UnknownRequest or OpenRequest), Confidence: >= 0.75 } alone && alone.Request.GetType() != message.Memory!.Request.GetType();
        return stands ? null : FreeText.Of(reading with { Cues = [] }, left.First, left.End, dropUnits: false);
    }
}
