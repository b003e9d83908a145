using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Grammar;
using Assistant.Skills.Understanding.Requests;

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

        // Which instants its times mean says nothing of whether it leans: they are counted anew only where it does.
        if (!MayLean(message, message.Words.Parts))
        {
            return null;
        }

        var remembered = SlotChange.PeriodOf(memory.Request);
        var reading = message.Age == MemoryAge.Fresh ? LeaningPeriod.Anchor(message.Reading, remembered, times) : message.Reading;
        var parts = ReferenceEquals(reading, message.Reading) ? message.Words.Parts : ChangeReader.Read(reading);

        var units = UnitsOf(message, parts);
        var topic = parts.Left is null || units.TakesRest ? null : TopicOf(reading, parts, message);
        if (parts.Left is not null && topic is null && !units.TakesRest)
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
            Kind = parts.Left is not null ? null : parts.Kind ?? (parts.HasNoun && memory.Request is ReportsRequest or MeetingsRequest or MeetingStatsRequest ? ListKind.Work : null),
            Topic = topic,
            ReportPeriod = parts.ReportPeriod,
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

    private static NamedUnits UnitsOf(LeaningMessage message, ChangeParts parts)
    {
        var remembered = SlotChange.UnitsOf(message.Memory!.Request);
        if (parts.AllUnits)
        {
            return new NamedUnits([], null);
        }

        if (parts.BothUnits)
        {
            List<Unit> both = [.. remembered.Concat(message.Memory.EarlierUnits).Take(2)];
            return both.Count == 2 ? new NamedUnits(both, null) : new NamedUnits(null, Options(message));
        }

        if (parts.Units.Count == 0 && !parts.OwnUnit)
        {
            return parts is { Left: { } left, Leans: true, IsTorn: false } ? Unlisted(message, left) : new NamedUnits(null, null);
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
                    return new NamedUnits(null, new Clarification("unit", [.. several.Options.Select(unit => unit.Name)]));
            }
        }

        if (parts.OwnUnit)
        {
            if (message.Asker.Unit is not { } own)
            {
                return new NamedUnits(null, Options(message));
            }

            named.Add(own);
        }

        return new NamedUnits([.. named.Distinct()], null);
    }

    /// <summary>"phòng tài chính", which no plan calls so: the unit whose name is nearest, else it must be asked.</summary>
    private static NamedUnits Unlisted(LeaningMessage message, (int First, int End) left)
    {
        var words = message.Reading.Message.Folded;
        if (left.First == 0 || words[left.First - 1] is not ("phong" or "ban"))
        {
            return new NamedUnits(null, null);
        }

        return message.Reading.Office.Directory.Resolve(message.Reading.Message.Slice(left.First - 1, left.End), message.Asker.Organization) switch
        {
            UnitMatch.One one => new NamedUnits([one.Unit], null, TakesRest: true),
            UnitMatch.Several several => new NamedUnits(null, new Clarification("unit", [.. several.Options.Select(unit => unit.Name)]), TakesRest: true),
            _ => new NamedUnits(null, Options(message), TakesRest: true),
        };
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

    /// <summary>The topic, with what belongs to its words though it stands between slots elsewhere: "cải" of "cải cách", which without marks is "cái".</summary>
    private static string? Named(Reading reading, (int First, int End) left)
    {
        var (words, known) = (reading.Message.Folded, reading.Office.Words);
        while (left.First > 0 && known.SharedPairs([words[left.First - 1], words[left.First]]) > 0)
        {
            left.First--;
        }

        while (left.End < words.Count && known.SharedPairs([words[left.End - 1], words[left.End]]) > 0)
        {
            left.End++;
        }

        return reading.Message.Slice(left.First, left.End) is { Length: > 0 } topic ? topic : null;
    }

    /// <summary>The words left over, where they can be another topic for the same question.</summary>
    private static string? TopicOf(Reading reading, ChangeParts parts, LeaningMessage message)
    {
        var lists = message.Memory!.Request is DueRequest or ReportsRequest or MeetingsRequest or MeetingStatsRequest;
        if (parts.Left is not { } left || !parts.Leans || parts.IsTorn || (lists && parts.Kind is not null) || Complete.Find(reading.Subject with { First = left.First, End = left.End }).Count > 0)
        {
            return null;
        }

        var stands = message.Alone is { Request: not (UnknownRequest or OpenRequest), Confidence: >= 0.75 } alone && alone.Request.GetType() != message.Memory!.Request.GetType();
        return stands ? null : Named(reading, left);
    }
}
