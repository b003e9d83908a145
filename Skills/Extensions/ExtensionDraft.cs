using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Extensions;

/// <summary>A request for a later last day before it is confirmed.</summary>
/// <param name="Task">The task; null where it has yet to be told.</param>
/// <param name="To">The last day asked for, included; null where it has yet to be told.</param>
/// <param name="Reason">Why, at most <see cref="MaxReason"/> UTF-16 units; null where it has yet to be told.</param>
public sealed record ExtensionDraft(TaskReference? Task, DateOnly? To, string? Reason)
{
    /// <summary>The longest reason.</summary>
    public const int MaxReason = 2000;

    /// <summary>The last day in force that the person has before their eyes, included; null where the task has none.</summary>
    public DateOnly? Seen { get; init; }

    /// <summary>All that keeps it from being stored on a day; empty when it can be.</summary>
    public IReadOnlyList<ExtensionFieldError> Errors(DateOnly today)
    {
        var errors = new List<ExtensionFieldError>();
        Check(ExtensionField.Task, Task is null, FieldProblem.Missing);
        Check(ExtensionField.To, To is null, FieldProblem.Missing);
        Check(ExtensionField.To, To <= Seen, FieldProblem.NotLater);
        Check(ExtensionField.To, To < today && To > Seen, FieldProblem.OutOfRange);
        Check(ExtensionField.Reason, string.IsNullOrWhiteSpace(Reason), FieldProblem.Missing);
        Check(ExtensionField.Reason, Reason?.Length > MaxReason, FieldProblem.TooLong);
        return errors;

        void Check(ExtensionField field, bool wrong, FieldProblem problem)
        {
            if (wrong)
                errors.Add(new ExtensionFieldError(field, problem));
        }
    }
}
