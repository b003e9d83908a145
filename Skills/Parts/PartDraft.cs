using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Parts;

/// <summary>Asking units for their part, before it is confirmed.</summary>
/// <param name="Task">The task; null where it has yet to be told.</param>
/// <param name="Units">The units that were named; empty for all that coordinate.</param>
/// <param name="What">What they are to send, at most <see cref="MaxWhat"/> UTF-16 units; null where it has yet to be told.</param>
/// <param name="By">The last day for it, included; null where it has yet to be told.</param>
public sealed record PartDraft(TaskReference? Task, UnitList Units, string? What, DateOnly? By)
{
    /// <summary>The longest wording of what is asked for.</summary>
    public const int MaxWhat = 1000;

    /// <summary>All that keeps it from being stored on a day; empty when it can be.</summary>
    public IReadOnlyList<PartFieldError> Errors(DateOnly today)
    {
        var errors = new List<PartFieldError>();
        Check(PartField.Task, Task is null, FieldProblem.Missing);
        Check(PartField.What, string.IsNullOrWhiteSpace(What), FieldProblem.Missing);
        Check(PartField.What, What?.Length > MaxWhat, FieldProblem.TooLong);
        Check(PartField.By, By is null, FieldProblem.Missing);
        Check(PartField.By, By is { } by && (by < today || by.DayNumber > today.DayNumber + PartAnswer.MostDays), FieldProblem.OutOfRange);
        return errors;

        void Check(PartField field, bool wrong, FieldProblem problem)
        {
            if (wrong)
                errors.Add(new PartFieldError(field, problem));
        }
    }
}
