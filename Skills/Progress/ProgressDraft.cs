using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Progress;

/// <summary>A report on a task before it is confirmed.</summary>
/// <param name="Task">The task; null where it has yet to be told.</param>
/// <param name="State">The state; null where it has yet to be told.</param>
/// <param name="Percent">0 to 100.</param>
/// <param name="Note">What else was said, at most <see cref="MaxNote"/> UTF-16 units.</param>
/// <param name="On">The day it is about, not after the day of asking.</param>
public sealed record ProgressDraft(TaskReference? Task, ProgressState? State, int? Percent, string? Note, DateOnly On)
{
    /// <summary>The version of the task's state that the person has before their eyes; 0 when nothing had been reported.</summary>
    public long Seen { get; init; }

    /// <summary>The document number or link that shows the result, at most <see cref="MaxProduct"/> UTF-16 units; null when none is named.</summary>
    public string? Product { get; init; }

    /// <summary>The longest product.</summary>
    public const int MaxProduct = 2000;

    /// <summary>The longest note.</summary>
    public const int MaxNote = 8000;

    /// <summary>All that keeps it from being stored on a day; empty when it can be.</summary>
    public IReadOnlyList<ProgressFieldError> Errors(DateOnly today)
    {
        var errors = new List<ProgressFieldError>();
        Check(ProgressField.Task, Task is null, FieldProblem.Missing);
        Check(ProgressField.State, State is null, FieldProblem.Missing);
        Check(ProgressField.State, State is { } state && !Enum.IsDefined(state), FieldProblem.NotAChoice);
        Check(ProgressField.Percent, Percent is < 0 or > 100, FieldProblem.OutOfRange);
        Check(ProgressField.Note, Note?.Length > MaxNote, FieldProblem.TooLong);
        Check(ProgressField.Product, Product?.Length > MaxProduct, FieldProblem.TooLong);
        Check(ProgressField.Day, On > today, FieldProblem.OutOfRange);
        return errors;

        void Check(ProgressField field, bool wrong, FieldProblem problem)
        {
            if (wrong)
                errors.Add(new ProgressFieldError(field, problem));
        }
    }
}
