namespace Assistant.Bot.Dialogs;

/// <summary>How much a desk remembers for who says and asks the same: people press the same buttons, and colleagues ask the same questions.</summary>
/// <param name="Messages">How many messages with what they mean.</param>
/// <param name="Answers">How many answers from the plans, and as many replies drawn of them.</param>
internal readonly record struct DeskMemory(int Messages, int Answers)
{
    /// <summary>An answer takes tens of times the room of a message.</summary>
    private const int MessagesToAnAnswer = 4;

    /// <summary>What a setting of so many messages means.</summary>
    public static DeskMemory Of(int messages) => new(messages, (messages + MessagesToAnAnswer - 1) / MessagesToAnAnswer);
}
