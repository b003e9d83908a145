using Assistant.Skills.Directory;
using Assistant.Skills.Meetings.Conclusions;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>Reads messages that go from the task spoken of to its neighbour in the same plan ("thế II.6"), or to the same key in the plan of another organisation ("của phường thì sao").</summary>
internal static class OtherTaskReader
{
    private const double Sure = 0.85;

    /// <summary>What the message means; null when no one task is spoken of, or the message names none.</summary>
    public static FollowUp? Read(LeaningMessage message)
    {
        if (Spoken(message) is not { } task || message.Reading.Plans.Count > 0
            || (SameKey(message, task) ?? SamePlan(message, task)) is not { } other)
        {
            return null;
        }

        var things = message.Memory!.Things;
        var place = Enumerable.Range(0, things.Count).Where(at => things[at].Task == other).Select(at => (int?)at).FirstOrDefault();
        Request request = message.Memory.Request is WhoRequest who && message.Memory.Focus is null ? new WhoRequest("", who.As, other) : new ExplainRequest(other);
        return new FollowUp.Asks(message.Understand(request, Sure), place);
    }

    private static TaskReference? Spoken(LeaningMessage message) => message.Focus is { } place ? message.Memory!.Things[place].Task : null;

    private static TaskReference? SamePlan(LeaningMessage message, TaskReference task) =>
        message.Reading.Tasks is [var mention] && message.WholePhrase("other-key") is not null
            ? mention.Candidates.FirstOrDefault(candidate => candidate.Source == task.Source)
            : null;

    private static TaskReference? SameKey(LeaningMessage message, TaskReference task)
    {
        var parts = message.Words.Parts;
        if (!parts.Leans || parts.IsTorn || parts.Left is not { } left || message.Reading.Tasks.Count > 0)
        {
            return null;
        }

        var words = string.Join(' ', message.Reading.Message.Folded.Skip(left.First).Take(left.End - left.First));
        var plans = ConclusionPlan.Documents(message.Reading.Office.Library)
            .Where(plan => plan.Issuer is { } issuer && OrganizationName.Of(issuer).Tails.Contains(words))
            .Where(plan => plan.Source != task.Source && plan.Tasks.Any(other => other.Key == task.Key))
            .ToList();
        return plans is [var only] && message.Reading.Office.Library.FindBySource(task.Source)?.Issuer != only.Issuer ? new TaskReference(only.Source, task.Key) : null;
    }
}
