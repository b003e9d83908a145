using Assistant.Knowledge.Search;
using Assistant.Skills.Answering;
using Assistant.Skills.Progress;

namespace Assistant.Skills.Drafting;

/// <summary>How a draft says what a task is, by when, and what was reported on it. Telephone numbers are masked.</summary>
internal static class TaskWords
{
    /// <summary>The units that lead; that none is named is said.</summary>
    public static string Leads(TaskEntry entry) => entry.Task.Leads.Count == 0 ? DraftTexts.Of("Task.NoLead") : string.Join("; ", entry.Task.Leads);

    /// <summary>The last day in force, else the plan's words about its time.</summary>
    public static string Deadline(TaskEntry entry) => entry switch
    {
        { Day: { } day, Extended: not null, PlanDay: { } before } => DraftTexts.Say("Task.Extended", DraftTexts.Day(day.Date), DraftTexts.Day(before)),
        { Day: { } day } => DraftTexts.Day(day.Date),
        _ => entry.Task.Schedule.Text ?? DraftTexts.Of("Task.NoTime"),
    };

    /// <summary>How it stands, and what was last reported; that nothing was is said.</summary>
    public static string Standing(TaskEntry entry) => entry.Standing switch
    {
        TaskStanding.DoneLate late => $"{DraftTexts.Say("Task.DoneLate", DraftTexts.Day(entry.Progress!.On), late.Days)}{Result(entry.Progress)}",
        TaskStanding.DoneInTime => $"{DraftTexts.Say(entry.Day is null ? "Task.Done" : "Task.DoneInTime", DraftTexts.Day(entry.Progress!.On))}{Result(entry.Progress)}",
        TaskStanding.Behind behind => $"{DraftTexts.Say("Task.Behind", behind.Days)}; {Reported(entry.Progress, inside: true)}",
        _ => Reported(entry.Progress, inside: false),
    };

    private static string Reported(ReportedProgress? progress, bool inside)
    {
        if (progress is null)
            return DraftTexts.Of("Task.Unreported");
        var state = DraftTexts.Of($"State.{progress.State}");
        var words = progress.Percent is { } percent ? DraftTexts.Say("Task.Percent", state, percent) : state;
        return $"{(inside ? words.ToLower(System.Globalization.CultureInfo.GetCultureInfo("vi")) : words)} {DraftTexts.Say("Task.ReportedOn", DraftTexts.Day(progress.On))}{Result(progress)}";
    }

    private static string Result(ReportedProgress progress) =>
        $"{(progress.Note is { } note ? $"; {PhoneNumbers.Mask(note)}" : "")}{(progress.Product is { } product ? $"; {DraftTexts.Say("Task.Product", PhoneNumbers.Mask(product))}" : "")}";
}
