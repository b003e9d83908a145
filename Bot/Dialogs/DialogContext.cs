using Assistant.Bot.Channel;
using Assistant.Skills.Understanding;

namespace Assistant.Bot.Dialogs;

/// <summary>What a dialog needs to know of a turn.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="Desk">The plans and skills of this moment.</param>
internal sealed record DialogContext(Turn Turn, Desk Desk)
{
    private readonly Lazy<Understood> _understood = new(() => Desk.Read(Turn.Text, Turn.Asker));

    /// <summary>The message as an independent request.</summary>
    public Understood Understood => _understood.Value;

    /// <summary>Opens a frame for the asker.</summary>
    public string NewId() => Guid.NewGuid().ToString("N");
}
