using Assistant.Skills.Extensions;
using Assistant.Skills.Functions.Slots;
using Assistant.Skills.Meetings;
using Assistant.Skills.Progress;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Functions;

/// <summary>The arguments that several functions share. Who asks is none of them.</summary>
internal static class FunctionSlots
{
    /// <summary>The longest name of a unit, plan, task, person or place.</summary>
    public const int MostName = 300;

    /// <summary>The longest question or topic.</summary>
    public const int MostTopic = 500;

    /// <summary>The most pages that can be asked for: more than any answer has.</summary>
    private const int MostPages = 10_000;

    public static TextSlot Unit { get; } = new("unit", MostName);

    public static DaySlot From { get; } = new("from");

    public static DaySlot To { get; } = new("to");

    public static ChoiceSlot<TaskRole> Role { get; } = new("as", ContractNames.Roles);

    public static ChoiceSlot<TaskState> State { get; } = new("state", ContractNames.TaskStates);

    public static TextSlot Topic { get; } = new("text", MostTopic);

    public static TextSlot RequiredTopic { get; } = Topic with { IsRequired = true };

    public static TextSlot Source { get; } = new("source", MostName);

    public static TextSlot Key { get; } = new("key", MostName);

    public static TextSlot RequiredSource { get; } = Source with { IsRequired = true };

    public static TextSlot RequiredKey { get; } = Key with { IsRequired = true };

    public static NumberSlot Page { get; } = new("page", 1, MostPages);

    public static TextSlot Id { get; } = new("id", MostName) { IsRequired = true };

    public static TextSlot Title { get; } = new("title", MeetingDraft.MaxLine);

    public static ChoiceSlot<MeetingKind> Kind { get; } = new("meetingKind", ContractNames.MeetingKinds);

    public static ChoiceSlot<MeetingMode> Mode { get; } = new("mode", ContractNames.MeetingModes);

    public static TextSlot Chair { get; } = new("chair", MeetingDraft.MaxLine);

    public static TextSlot Place { get; } = new("place", MeetingDraft.MaxLine);

    public static NamesSlot Attendees { get; } = new("attendees", 300, MostName);

    public static NumberSlot Count { get; } = new("count", 0, 1_000_000);

    public static TextSlot Agenda { get; } = new("agenda", MeetingDraft.MaxText) { HasLines = true };

    public static TextSlot Conclusions { get; } = new("conclusions", MeetingDraft.MaxText) { HasLines = true };

    public static TextSlot Reason { get; } = new("reason", ExtensionDraft.MaxReason) { HasLines = true };

    public static TextSlot Note { get; } = new("note", ProgressDraft.MaxNote) { HasLines = true };

    public static TextSlot ReminderText { get; } = new("text", ReminderDraft.MaxText);
}
