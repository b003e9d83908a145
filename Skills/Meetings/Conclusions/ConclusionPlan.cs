using System.Globalization;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Meetings.Conclusions;

/// <summary>
/// A meeting's conclusions as a plan: their work is then found, due, reminded of and reported on like any other. The plan cites the
/// conclusions, sentence by sentence.
/// </summary>
public static class ConclusionPlan
{
    /// <summary>The type of document, by which it is told from the plans that the office was sent.</summary>
    public const string Type = "Kết luận họp";

    private const string Prefix = "ket-luan-";

    /// <summary>The source of a meeting's conclusions, the same through all its edits.</summary>
    public static string SourceOf(string meetingId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(meetingId);
        return Prefix + meetingId;
    }

    /// <summary>The id of the meeting whose conclusions a source is; null for the source of a document.</summary>
    public static string? MeetingOf(string source) => IsSource(source) ? source[Prefix.Length..] : null;

    /// <summary>Whether a plan was made of a meeting's conclusions.</summary>
    public static bool Is(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Type == Type && plan.Id.IsGiven;
    }

    /// <summary>Whether a source is that of a meeting's conclusions; files have an extension.</summary>
    public static bool IsSource(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.StartsWith(Prefix, StringComparison.Ordinal) && !source.Contains('.', StringComparison.Ordinal);
    }

    /// <summary>The plans that the office was sent, without those that were made of meetings' conclusions.</summary>
    public static IEnumerable<Plan> Documents(PlanLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        return library.Plans.Where(plan => !Is(plan));
    }

    /// <summary>Makes the plan, ready to be stored. Without work it has no tasks and need not be.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="works">What <see cref="ConclusionReader"/> read in its conclusions, as the person confirmed it.</param>
    public static PlanReading Of(Meeting meeting, IReadOnlyList<ConclusionWork> works)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        ArgumentNullException.ThrowIfNull(works);
        var source = SourceOf(meeting.Id);
        var text = ConclusionSentences.Of(source, meeting.Conclusions);
        var day = DateOnly.FromDateTime(meeting.Start.DateTime);
        var plan = new Plan
        {
            Id = new PlanId(source),
            Source = source,
            Type = Type,
            Issuer = meeting.Organization,
            Issued = day,
            Year = day.Year,
            Title = string.Create(CultureInfo.InvariantCulture, $"{Type} ngày {day:d/M/yyyy}: {meeting.Title}"),
            Evidence = new Evidence(LineSpan.Of(1), text.Lines[0].Text),
            Tasks = [.. works.Select(Task)],
        };
        return new PlanReading(plan, text, PlanStore.Hash(text));
    }

    /// <summary>Their tasks with a key.</summary>
    internal static IReadOnlyList<TaskReference> TasksWithKey(List<Plan> concluded, string key) =>
        [.. concluded.SelectMany(plan => plan.Tasks.Where(task => task.Key.Value == key).Select(task => new TaskReference(plan.Source, task.Key)))];

    private static PlanTask Task(ConclusionWork work, int index) => new()
    {
        Key = new TaskKey((index + 1).ToString(CultureInfo.InvariantCulture)),
        Title = work.Task.Length > 1 ? char.ToUpper(work.Task[0], CultureInfo.InvariantCulture) + work.Task[1..] : work.Task,
        Leads = [.. work.Leads.SelectMany(Names)],
        Coordinators = [.. work.Coordinators.SelectMany(Names)],
        Schedule = work.Schedule,

        // A person is no unit, and a plan has leads only among units: the sentence in full tells who.
        Activities = [new PlanActivity(work.Evidence.Quote, work.Evidence)],
        Evidence = work.Evidence,
        Readings = [.. work.Doubts.Select(doubt => Reading(doubt, work))],
    };

    private static IEnumerable<string> Names(ConclusionAssignee assignee) => assignee switch
    {
        ConclusionAssignee.OfUnit of => [of.Unit.Name],
        ConclusionAssignee.Collective several => [several.Words],
        ConclusionAssignee.Unknown unknown => [unknown.Words],
        _ => [],
    };

    private static FieldReading Reading(ConclusionDoubt doubt, ConclusionWork work)
    {
        var (field, reason) = doubt switch
        {
            ConclusionDoubt.NobodyNamed => (PlanField.Leads, DoubtReason.Missing),
            ConclusionDoubt.UnitNotKnown => (PlanField.Leads, DoubtReason.NotUnderstood),
            ConclusionDoubt.UnitAmbiguous => (PlanField.Leads, DoubtReason.Ambiguous),
            ConclusionDoubt.NoLastDay => (PlanField.Schedule, DoubtReason.Missing),
            ConclusionDoubt.BeforeMeeting => (PlanField.Schedule, DoubtReason.Ambiguous),
            _ => throw new ArgumentOutOfRangeException(nameof(doubt), doubt, "An unknown doubt."),
        };
        return new FieldReading(field, work.Evidence.Lines, 0.5, reason);
    }
}
