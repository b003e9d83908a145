using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Assistant.Skills.Meetings;
using Assistant.Skills.Progress;
using Assistant.Skills.Register;

namespace Assistant.Skills.Journal;

/// <summary>What stands in the bodies of outbox messages.</summary>
public static class OutboxBody
{
    /// <summary>The meeting as it was when the message was written.</summary>
    /// <exception cref="JsonException">The body is something else.</exception>
    public static Meeting Meeting(OutboxMessage message) => Read(message, JournalJson.Default.Meeting);

    /// <summary>The report on a task.</summary>
    /// <exception cref="JsonException">The body is something else.</exception>
    public static ProgressEntry Progress(OutboxMessage message) => Read(message, JournalJson.Default.ProgressEntry);

    /// <summary>The task, with how it stood.</summary>
    /// <exception cref="JsonException">The body is something else.</exception>
    public static ListedTask Task(OutboxMessage message) => Read(message, JournalJson.Default.ListedTask);

    private static T Read<T>(OutboxMessage message, JsonTypeInfo<T> type)
    {
        ArgumentNullException.ThrowIfNull(message);
        return JsonSerializer.Deserialize(message.Body, type) ?? throw new JsonException("The body is empty.");
    }
}
