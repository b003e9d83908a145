using Assistant.Skills.Notices;

namespace Assistant.Skills.Reminders;

/// <summary>To whom a reminder is owed. One of the nested records; <see cref="ToString"/> gives what <see cref="Parse"/> reads.</summary>
public abstract record Recipient
{
    private const string PersonMark = "p|";
    private const string RoomMark = "c|";

    private Recipient()
    {
    }

    /// <summary>The recipient that a stored text names.</summary>
    /// <exception cref="FormatException">It names none.</exception>
    public static Recipient Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.StartsWith(PersonMark, StringComparison.Ordinal) ? new Person(text[PersonMark.Length..])
            : text.StartsWith(RoomMark, StringComparison.Ordinal) ? new Room(text[RoomMark.Length..])
            : throw new FormatException("Neither a person nor a conversation.");
    }

    /// <summary>One person, wherever the assistant meets them alone.</summary>
    public sealed record Person : Recipient
    {
        /// <summary>The person with an id of the channel or the directory, in any case.</summary>
        public Person(string id) => Key = PersonKey.Of(id);

        /// <summary>The id, as <see cref="PersonKey"/> has it.</summary>
        public string Key { get; }

        /// <inheritdoc/>
        public override string ToString() => PersonMark + Key;
    }

    /// <summary>Everybody in one conversation.</summary>
    /// <param name="Conversation">The conversation: an opaque key that the channel gave.</param>
    public sealed record Room(string Conversation) : Recipient
    {
        /// <inheritdoc/>
        public override string ToString() => RoomMark + Conversation;
    }
}
