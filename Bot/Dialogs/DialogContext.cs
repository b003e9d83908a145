using Assistant.Bot.Channel;
using Assistant.Skills.Understanding;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Dialogs;

/// <summary>What a dialog needs to know of a turn. Its words are read when they are first asked for, and once.</summary>
internal sealed class DialogContext
{
    private readonly Lazy<HeardMessage> _heard;
    private readonly Lazy<IReadOnlyList<Understood>> _alone;
    private readonly Lazy<FollowUp?> _leaning;
    private readonly Lazy<ChoiceAnswer> _choice;

    /// <summary>The context of a turn.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="desk">The plans and skills of this moment.</param>
    /// <param name="memory">What the last answer left in mind; null when nothing was said before.</param>
    public DialogContext(Turn turn, Desk desk, Recollection? memory = null)
    {
        (Turn, Desk, Memory) = (turn, desk, memory);
        _heard = new Lazy<HeardMessage>(() => desk.Hear(turn.Text, turn.Asker));
        _alone = new Lazy<IReadOnlyList<Understood>>(() => desk.Read(Heard));
        _choice = new Lazy<ChoiceAnswer>(() => desk.ReadChoice(turn.Text));
        _leaning = new Lazy<FollowUp?>(() => desk.ReadFollowUp(Heard, memory, Alone));
    }

    /// <summary>The turn.</summary>
    public Turn Turn { get; }

    /// <summary>The plans and skills of this moment.</summary>
    public Desk Desk { get; }

    /// <summary>What the last answer left in mind; null when nothing was said before.</summary>
    public Recollection? Memory { get; }

    /// <summary>The message with everything that was found in it.</summary>
    public HeardMessage Heard => _heard.Value;

    /// <summary>The message by itself: its requests, in order.</summary>
    public IReadOnlyList<Understood> Alone => _alone.Value;

    /// <summary>What it means leaning on the last answer; null when it stands by itself.</summary>
    public FollowUp? Leaning => _leaning.Value;

    /// <summary>The message as an answer to a question with options.</summary>
    public ChoiceAnswer Choice => _choice.Value;

    /// <summary>Whether the message by itself is a request that was understood.</summary>
    public bool StandsAlone => Alone.Any(understood => understood.Request is not (OpenRequest or UnknownRequest or ChatRequest));

    /// <summary>The same turn with other words: a part of its message.</summary>
    public DialogContext Saying(string text) => new(Turn with { Text = text }, Desk, Memory);
}
