using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Assistant.Knowledge.Time;
using Assistant.Skills.Reminders;

namespace Assistant.Bot.Cli;

/// <summary>What would be sent, for programs: one object a line.</summary>
internal static class PreviewJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One reminder.</summary>
    public static string Write(PreviewedReminder reminder)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("at", Instant(reminder.At));
            json.WriteString("to", reminder.To.ToString());
            json.WriteString("name", reminder.Name);
            json.WriteString("about", About(reminder.About));
            json.WriteString("due", reminder.Due.ToString());
            json.WriteString("nudge", Nudge(reminder.Nudge));
            json.WriteString("why", Why(reminder.Why));
            json.WriteString("askedBy", reminder.Asked?.PersonName);
            WriteCitation(json, reminder);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void WriteCitation(Utf8JsonWriter json, PreviewedReminder reminder)
    {
        if (reminder.Citation is not { } citation)
        {
            json.WriteNull("citation");
            return;
        }

        json.WriteStartObject("citation");
        json.WriteString("source", citation.Source);
        json.WriteString("document", citation.Document);
        json.WriteString("key", citation.Key?.Value);
        json.WriteNumber("firstLine", citation.Lines.First);
        json.WriteNumber("lastLine", citation.Lines.Last);
        json.WriteString("quote", citation.Quote);
        json.WriteEndObject();
    }

    private static string? About(ReminderAbout about) => about switch
    {
        ReminderAbout.Words words => words.Text,
        ReminderAbout.LastDay { Deadline: Deadline.OfTask task } => task.Task.Title,
        ReminderAbout.LastDay { Deadline: Deadline.OfReport report } => report.Duty.Subject ?? report.Duty.Evidence.Quote,
        ReminderAbout.MeetingAhead { Meeting: var meeting } => meeting.Title,
        _ => null,
    };

    internal static string Nudge(Nudge nudge) => nudge switch
    {
        Skills.Reminders.Nudge.Before { Length: var length } => $"before {length.ToIso8601()}",
        Skills.Reminders.Nudge.Overdue { Weeks: var weeks } => $"overdue {new CalendarDuration(weeks, Grain.Week).ToIso8601()}",
        _ => nudge.GetType().Name.ToLowerInvariant(),
    };

    internal static string Why(Because because) => because switch
    {
        Because.Asked => "asked",
        Because.UnitHead => "head",
        Because.Leader => "leader",
        _ => "attends",
    };

    private static string Instant(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
