using System.Text.Json.Serialization;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Plans.Corrections;
using Assistant.Skills;
using Assistant.Skills.Extensions;
using Assistant.Skills.Meetings;
using Assistant.Skills.Parts;
using Assistant.Skills.Progress;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Dialogs;

/// <summary>One open dialog, as it is stored between turns. One of the nested records.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "dialog")]
[JsonDerivedType(typeof(Meeting), "meeting")]
[JsonDerivedType(typeof(ChangeMeeting), "change-meeting")]
[JsonDerivedType(typeof(CancelMeeting), "cancel-meeting")]
[JsonDerivedType(typeof(Reinstate), "reinstate-meeting")]
[JsonDerivedType(typeof(DropReminder), "drop-reminder")]
[JsonDerivedType(typeof(Remind), "remind")]
[JsonDerivedType(typeof(Report), "progress")]
[JsonDerivedType(typeof(Extend), "extend")]
[JsonDerivedType(typeof(Decide), "decide-extension")]
[JsonDerivedType(typeof(Withdraw), "withdraw-extension")]
[JsonDerivedType(typeof(Cancel), "cancel-reminders")]
[JsonDerivedType(typeof(AskParts), "ask-parts")]
[JsonDerivedType(typeof(Choice), "choice")]
[JsonDerivedType(typeof(Which), "which")]
[JsonDerivedType(typeof(AddPlans), "add-plans")]
[JsonDerivedType(typeof(Review), "review")]
internal abstract record DialogFrame
{
    /// <summary>Its id, unguessable; a card names it.</summary>
    public required string Id { get; init; }

    /// <summary>The operation that confirming it does, once; a card names it.</summary>
    public required string Operation { get; init; }

    /// <summary>Whose dialog it is: nobody else answers it. Empty for one that is offered to everybody of the conversation: who takes it has it.</summary>
    public required string Owner { get; init; }

    /// <summary>The owner's name, for others who try.</summary>
    public string? OwnerName { get; init; }

    /// <summary>The language it is held in.</summary>
    public required Language Language { get; init; }

    /// <summary>Counts the corrections: a card of an earlier one is out of date.</summary>
    public int Revision { get; init; }

    /// <summary>Whether the person was told that it still waits: once is enough.</summary>
    public bool Reminded { get; init; }

    /// <summary>A meeting waits to be confirmed.</summary>
    /// <param name="Draft">What is known of it.</param>
    /// <param name="Day">Its day, where that is known and the time is not.</param>
    public sealed record Meeting(MeetingDraft Draft, DateOnly? Day) : DialogFrame;

    /// <summary>A change of a logged meeting waits to be confirmed.</summary>
    /// <param name="MeetingId">The meeting's id.</param>
    /// <param name="Seen">The version that its card shows.</param>
    /// <param name="Draft">What it is to become.</param>
    public sealed record ChangeMeeting(string MeetingId, int Seen, MeetingDraft Draft) : DialogFrame;

    /// <summary>Cancelling a logged meeting waits to be confirmed.</summary>
    /// <param name="MeetingId">The meeting's id.</param>
    /// <param name="Seen">The version that its card shows.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Reason">Why; null while nobody said.</param>
    public sealed record CancelMeeting(string MeetingId, int Seen, string Title, string? Reason) : DialogFrame;

    /// <summary>Taking a meeting's cancellation back waits to be confirmed.</summary>
    /// <param name="MeetingId">The meeting's id.</param>
    /// <param name="Seen">The version that its card shows: that of the cancellation.</param>
    /// <param name="Title">Its title.</param>
    public sealed record Reinstate(string MeetingId, int Seen, string Title) : DialogFrame;

    /// <summary>Cancelling the reminder that was just set waits to be confirmed.</summary>
    /// <param name="ReminderId">The reminder's id.</param>
    /// <param name="Sentence">What it says.</param>
    public sealed record DropReminder(string ReminderId, string Sentence) : DialogFrame;

    /// <summary>A reminder waits to be confirmed.</summary>
    /// <param name="Draft">What is known of it.</param>
    /// <param name="Day">Its day, where that is known and the time is not.</param>
    public sealed record Remind(ReminderDraft Draft, DateOnly? Day = null) : DialogFrame;

    /// <summary>A report on a task waits to be confirmed.</summary>
    /// <param name="Draft">What is known of it.</param>
    public sealed record Report(ProgressDraft Draft) : DialogFrame;

    /// <summary>A request for a later last day waits to be confirmed.</summary>
    /// <param name="Draft">What is known of it.</param>
    public sealed record Extend(ExtensionDraft Draft) : DialogFrame;

    /// <summary>A decision on a request for a later last day waits to be confirmed.</summary>
    /// <param name="Draft">What is known of it.</param>
    /// <param name="Task">The task that the request is about.</param>
    public sealed record Decide(DecisionDraft Draft, TaskReference Task) : DialogFrame;

    /// <summary>Taking back a request for a later last day waits to be confirmed.</summary>
    /// <param name="Extension">The request's id.</param>
    /// <param name="Task">The task that it is about.</param>
    public sealed record Withdraw(string Extension, TaskReference Task) : DialogFrame;

    /// <summary>Cancelling reminders waits to be confirmed.</summary>
    /// <param name="Selection">Which.</param>
    public sealed record Cancel(ReminderSelection Selection) : DialogFrame;

    /// <summary>Asking units for their part of a task waits to be confirmed.</summary>
    /// <param name="Draft">What is known of it.</param>
    public sealed record AskParts(PartDraft Draft) : DialogFrame;

    /// <summary>A question waits for one of its options.</summary>
    /// <param name="Request">The request as far as it was understood.</param>
    /// <param name="Text">The words that raised it.</param>
    /// <param name="At">The instant of that message: "tuần này" still means that week.</param>
    /// <param name="Slot">The slot that is asked for.</param>
    /// <param name="Options">The options as shown.</param>
    public sealed record Choice(Request Request, string Text, DateTimeOffset At, string Slot, IReadOnlyList<string> Options) : DialogFrame
    {
        /// <summary>Whether it was asked a second time: a third time would be a bother.</summary>
        public bool Repeated { get; init; }

        /// <summary>The ids of the meetings that the options name, by option; empty where the options are none.</summary>
        public IReadOnlyDictionary<string, string> Meetings { get; init; } = new Dictionary<string, string>();
    }

    /// <summary>Several dialogs are open, and which one is meant was asked.</summary>
    /// <param name="Dialogs">Their ids.</param>
    /// <param name="Options">Their names as shown.</param>
    /// <param name="Answer">What was said to one of them: yes, no, or null for coming back to it.</param>
    public sealed record Which(IReadOnlyList<string> Dialogs, IReadOnlyList<string> Options, bool? Answer) : DialogFrame;

    /// <summary>Plans that were read out of sent files wait to be added.</summary>
    /// <param name="Intake">The intake that holds them.</param>
    public sealed record AddPlans(string Intake) : DialogFrame;

    /// <summary>A doubtful value of a plan waits to be confirmed or corrected.</summary>
    /// <param name="Source">The plan's source.</param>
    /// <param name="Part">What the value belongs to; null before the first is shown.</param>
    /// <param name="Field">Which value.</param>
    /// <param name="Skipped">How many doubts were left for later.</param>
    public sealed record Review(string Source, PlanPart? Part, PlanField Field, int Skipped) : DialogFrame;
}
