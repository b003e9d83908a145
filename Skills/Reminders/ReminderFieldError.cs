namespace Assistant.Skills.Reminders;

/// <summary>What is wrong with one field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Problem">The problem.</param>
public sealed record ReminderFieldError(ReminderField Field, FieldProblem Problem);
