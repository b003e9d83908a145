using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.FollowUps;

namespace Assistant.Skills.Understanding.Meetings;

/// <summary>Tells orders to take down a meeting from what is said of one that is already being taken down.</summary>
public static class TakeDownOrder
{
    private static readonly TimeReader Times = new();

    /// <summary>Whether a message begins with such an order: "ghi cuộc họp …", "log a meeting …".</summary>
    /// <param name="text">The message as sent.</param>
    /// <param name="asker">Who asks, and when.</param>
    /// <param name="office">What is asked about.</param>
    public static bool Begins(string text, Asker asker, Office office)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(asker);
        ArgumentNullException.ThrowIfNull(office);
        var message = Message.Of(text, office.Typing);
        return message.Words.Count > 0 && new LeaningWords(ReadingFactory.Read(text, message, Times, asker, office)).Beginning("take-down-order") is not null;
    }
}
