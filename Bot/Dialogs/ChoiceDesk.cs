using Assistant.Bot.Dialogs.Reminding;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Meetings.Conclusions;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Dialogs;

/// <summary>Asks which of several options is meant, and reads what was chosen.</summary>
internal sealed class ChoiceDesk(ReminderSkills reminders, OfficeTime office)
{
    /// <summary>The slot for which one of a person's reminders is asked.</summary>
    private const string ReminderSlot = "reminder";

    /// <summary>The slot for which of several meetings is asked.</summary>
    public const string MeetingSlot = "meeting";

    /// <summary>More than these are no choice any more; the others can be named.</summary>
    private const int MostMeetings = 8;

    /// <summary>Asks back.</summary>
    public Talk Ask(Understood understood, Clarification needs, DialogContext context, Talk talk)
    {
        var text = understood.Text.Length > 0 ? understood.Text : context.Turn.Text;
        if (needs is { Slot: "task", Options: [var key] } && PlansWith(key, context.Desk.Office) is { Count: > 1 } plans
            && SlotChoice.WithTask(understood.Request, TaskReference.Unplaced(key)) is { } unplaced)
            (understood, needs) = (understood with { Request = unplaced }, new Clarification("source", plans));
        var frame = new Opener(context.Turn.Asker, understood.Language).Sign(
            new DialogFrame.Choice(understood.Request, text, context.Turn.Asker.Now, needs.Slot, needs.Options) { Id = "", Operation = "", Owner = "", Language = default });
        return Show(frame, context.Desk.Office, talk);
    }

    /// <summary>The plans that have a task of one key, as they are named in a choice.</summary>
    private static IReadOnlyList<string> PlansWith(string key, Office about) =>
    [
        .. ConclusionPlan.Documents(about.Library).Where(plan => plan.Tasks.Any(task => task.Key.Value == key)).Select(plan => plan.Document is { } document ? $"{document}: {plan.Title}" : plan.Title),
    ];

    /// <summary>Shows a question, also once more.</summary>
    /// <param name="frame">The question.</param>
    /// <param name="about">The plans.</param>
    /// <param name="talk">The turn so far.</param>
    /// <param name="words">The name of its words; null for those of what is asked.</param>
    public Talk Show(DialogFrame.Choice frame, Office about, Talk talk, string? words = null)
    {
        var texts = new DialogTexts(frame.Language);
        var question = words is not null ? texts[words] : frame.Repeated ? texts["Choice.Again"] : texts.Find($"Choice.{frame.Slot}") ?? texts["Choice.Other"];
        return talk.Take(DialogStep.Wait(frame, ChoiceQuestion.Ask(question, ChoiceOptions.Of(frame, about))), frame);
    }

    /// <summary>Asks which reminder is to be cancelled; null where the person has one at most.</summary>
    public async Task<Talk?> AskReminderAsync(RemindersRequest request, Understood understood, DialogContext context, Talk talk, CancellationToken cancellationToken)
    {
        var own = await reminders.ListAsync(new RemindersRequest(), context.Turn.Asker, cancellationToken);
        if (own.Reminders.Count < 2)
            return null;
        var words = new ReminderWords(new DialogTexts(understood.Language), office);
        var options = own.Reminders.Select(each => words.Sentence(each.Reminder)).ToList();
        return Ask(understood with { Request = request }, new Clarification(ReminderSlot, options), context, talk);
    }

    /// <summary>Asks which meeting is meant.</summary>
    public Talk AskMeeting(Understood understood, IReadOnlyList<Meeting> several, DialogContext context, Talk talk)
    {
        var words = new MeetingWords(new DialogTexts(understood.Language), office);
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var meeting in several.Take(MostMeetings))
        {
            // Two that are told alike by title, time and unit are told apart by their place, or by who took them down.
            var name = words.Name(meeting);
            var longer = string.Join(", ", new[] { name, meeting.Place, meeting.Chair, meeting.LoggedBy }.OfType<string>());
            if (!named.TryAdd(name, meeting.Id) && !named.TryAdd(longer, meeting.Id))
                named.TryAdd($"{longer} ({named.Count + 1})", meeting.Id);
        }

        var text = understood.Text.Length > 0 ? understood.Text : context.Turn.Text;
        var frame = new Opener(context.Turn.Asker, understood.Language).Sign(
            new DialogFrame.Choice(understood.Request, text, context.Turn.Asker.Now, MeetingSlot, [.. named.Keys]) { Id = "", Operation = "", Owner = "", Language = default, Meetings = named });
        return Show(frame, context.Desk.Office, talk);
    }

    /// <summary>The requests that options make of the one that was asked about; empty when they name nothing any more.</summary>
    public static IReadOnlyList<Request> Fill(DialogFrame.Choice frame, IReadOnlyList<string> options, Office about)
    {
        if (frame.Slot == ReminderSlot)
        {
            return options.Count == frame.Options.Count
                ? [new RemindersRequest(new ReminderSelection(All: true))]
                : [.. options.Select(option => new RemindersRequest(new ReminderSelection(Position: frame.Options.ToList().IndexOf(option) + 1)))];
        }

        if (options.Count > 1 && SlotChoice.FillAll(frame.Request, frame.Slot, options, about) is { } one)
            return [one];
        return [.. options.Select(option => SlotChoice.Fill(frame.Request, frame.Slot, option, about)).OfType<Request>()];
    }

    /// <summary>Whether a unit that was chosen is the person's own: "phòng mình" was what had to be asked about.</summary>
    public static bool IsOwnUnit(DialogFrame.Choice frame, string option, DialogContext context)
    {
        if (frame.Slot != "unit" || context.Turn.Asker.Unit is not null || context.Desk.Office.Directory.Units.FirstOrDefault(unit => unit.Name == option) is not { } unit)
            return false;

        // The same words, written by somebody of that unit, ask nothing back.
        var then = context.Turn.Asker with { Now = frame.At, Unit = unit };
        return context.Desk.Read(frame.Text, then).All(understood => understood.Needs is not { Slot: "unit" });
    }
}
