using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Extensions;
using Assistant.Skills.Meetings;
using Assistant.Skills.Progress;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Functions.Answers;

/// <summary>Puts what would be stored into the form in which functions give it.</summary>
internal static class Drafts
{
    /// <summary>What a writing skill prepared.</summary>
    public static FunctionAnswer Of(SkillResult result, FunctionAnswer answer) => result switch
    {
        MeetingPrepared meeting => Prepared(answer, meeting.Refusal, DraftFields.Of(meeting.Draft),
            meeting.Draft.Errors().Select(error => Problem(error.Field, error.Problem)), meeting.Warnings.Select(warning => Kebab.Of(warning.GetType().Name))),
        ProgressPrepared progress => Prepared(answer, progress.Refusal, DraftFields.Of(progress.Draft, progress.Task, progress.Before),
            progress.Draft.Errors(answer.Today).Select(error => Problem(error.Field, error.Problem)), []),
        ExtensionPrepared extension => Prepared(answer, extension.Refusal, DraftFields.Of(extension.Draft, extension.Task),
            extension.Draft.Errors(answer.Today).Select(error => Problem(error.Field, error.Problem)),
            new[] { extension.Obstacle is { } obstacle ? Kebab.Of(obstacle) : null, extension.Rest is { } rest ? $"rest-{Kebab.Of(rest)}" : null }.OfType<string>()),
        DecisionPrepared { Draft: { } draft, Listing: { } listing } decision => Prepared(answer, decision.Refusal, DraftFields.Of(draft, listing),
            draft.Errors().Select(error => Problem(error.Field, error.Problem)), []),
        DecisionPrepared decision => answer with { Outcome = FunctionOutcome.Unclear, Needs = "task", Options = [.. decision.Candidates.Select(each => $"{each.Plan.Document} {each.Task.Key}")] },
        ReminderPrepared reminder => Prepared(answer, reminder.Refusal, DraftFields.Of(reminder.Draft),
            reminder.Errors.Select(error => Problem(error.Field, error.Problem)), []),
        WriteUnderstood understood => Prepared(answer, null, DraftFields.Of(understood.Request), [], []),
        _ => throw new InvalidOperationException($"No function gives a {result.GetType().Name}."),
    };

    /// <summary>Reminders that would be cancelled: those that could be meant are the rows.</summary>
    public static FunctionAnswer Cancelling(ReminderSelection selection, RemindersListed listed, FunctionAnswer answer) =>
        Prepared(answer, null, DraftFields.Of(selection), [], []) with
        {
            Rows = [.. listed.Reminders.Where(each => selection.Position is null || each.Position == selection.Position).Take(FunctionAnswers.RowsPerPage).Select(JournalRows.Of)],
        };

    private static FunctionAnswer Prepared(
        FunctionAnswer answer, Refusal? refusal, IReadOnlyDictionary<string, string> fields, IEnumerable<DraftProblem> problems, IEnumerable<string> warnings) =>
        refusal is not null ? FunctionAnswers.Refused(answer, refusal) : answer with
        {
            Outcome = FunctionOutcome.Prepared,
            Draft = new FunctionDraft(fields, [.. problems], [.. warnings], FunctionTexts.Both("Prepared")),
        };

    private static DraftProblem Problem<T>(T field, FieldProblem problem)
        where T : struct, Enum => new(Kebab.Of(field), problem);
}
