using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Reminders;

/// <summary>A reminder before it is confirmed. With <paramref name="At"/> it is sent once, with <paramref name="Before"/> before each last day, with <see cref="Every"/> as a list.</summary>
/// <param name="Text">What to be reminded of, at most <see cref="MaxText"/> UTF-16 units; for a standing reminder words of the work's title, null for all.</param>
/// <param name="At">The instant of a one-off.</param>
/// <param name="Before">How long before each last day.</param>
/// <param name="Unit">Whose work a standing reminder is about.</param>
/// <param name="Task">The one task it is about.</param>
public sealed record ReminderDraft(string? Text, DateTimeOffset? At, LeadTimes? Before, Unit? Unit, TaskReference? Task)
{
    /// <summary>When a list of what falls due is sent, again and again; null where none was asked for.</summary>
    public ListRhythm? Every { get; init; }

    /// <summary>Who is to be reminded.</summary>
    public ReminderAudience Audience { get; init; } = new ReminderAudience.Asker();

    /// <summary>The longest text.</summary>
    public const int MaxText = 2000;

    private const int MostDays = 366;

    /// <summary>All that keeps it from being stored at an instant; empty when it can be.</summary>
    public IReadOnlyList<ReminderFieldError> Errors(DateTimeOffset now)
    {
        var errors = new List<ReminderFieldError>();
        Check(ReminderField.When, At is null && Before is null && Every is null, FieldProblem.Missing);
        Check(ReminderField.When, At is null && Every?.DayOfMonth is < 1 or > 31, FieldProblem.OutOfRange);
        Check(ReminderField.When, At <= now || At > now.AddYears(10), FieldProblem.OutOfRange);
        Check(ReminderField.When, At is null && Before?.Durations.All(IsPossible) == false, FieldProblem.OutOfRange);
        Check(ReminderField.Text, At is not null && string.IsNullOrWhiteSpace(Text) && Task is null, FieldProblem.Missing);
        Check(ReminderField.Text, Text?.Length > MaxText, FieldProblem.TooLong);
        Check(ReminderField.Unit, At is null && Before is not null && Unit is null && Task is null && string.IsNullOrWhiteSpace(Text), FieldProblem.Missing);
        return errors;

        void Check(ReminderField field, bool wrong, FieldProblem problem)
        {
            if (wrong)
                errors.Add(new ReminderFieldError(field, problem));
        }
    }

    private static bool IsPossible(CalendarDuration before) =>
        before.Amount is >= 0 and <= MostDays * 24 * 60 && before.ToTimeSpan() <= TimeSpan.FromDays(MostDays);
}
