using Assistant.Bot.UniversalActions;

namespace Assistant.Bot.Dialogs;

/// <summary>What is kept of one conversation between turns: its open dialogs, the newest last, and what each person's last answer left in mind.</summary>
/// <param name="Frames">The dialogs.</param>
internal sealed record DialogStack(IReadOnlyList<DialogFrame> Frames)
{
    /// <summary>Older dialogs than these are let go of: their cards then say so.</summary>
    public const int MostOpen = 8;

    /// <summary>In a channel, only those who spoke last are kept in mind.</summary>
    private const int MostPeople = 12;

    /// <summary>A card that was settled before these is not drawn anew any more.</summary>
    private const int MostSettled = 4;

    /// <summary>Nothing was said yet.</summary>
    public static DialogStack Empty { get; } = new([]);

    /// <summary>The form in which it is stored; another one is not read.</summary>
    public int Schema { get; init; } = CurrentSchema;

    /// <summary>The form that this program writes.</summary>
    public const int CurrentSchema = 2;

    /// <summary>What is kept in mind of each person, who spoke last at the end.</summary>
    public IReadOnlyList<PersonMemory> People { get; init; } = [];

    /// <summary>What the cards of the last closed dialogs show, in a conversation of several people.</summary>
    public IReadOnlyList<SettledCard> Settled
    {
        get;

        // A conversation stored before there were such cards has none.
        init => field = value ?? [];
    } = [];

    /// <summary>The last turn, where it opened, changed or closed a dialog; null where it did not.</summary>
    public AnsweredTurn? Last { get; init; }

    /// <summary>Puts a dialog on top, in the place of its earlier state. A question that is asked once more takes the place of the one asked before.</summary>
    public DialogStack With(DialogFrame frame) =>
        this with { Frames = [.. Frames.Where(other => other.Id != frame.Id && !IsAskedAgain(other, frame)).Append(frame).TakeLast(MostOpen)] };

    /// <summary>Puts a dialog in the place of its earlier state, where that stands.</summary>
    public DialogStack Changed(DialogFrame frame) =>
        this with { Frames = [.. Frames.Select(other => other.Id == frame.Id ? frame : other)] };

    /// <summary>Keeps what the card of a closed dialog shows.</summary>
    public DialogStack With(SettledCard card) => this with { Settled = [.. Settled.Append(card).TakeLast(MostSettled)] };

    /// <summary>Closes a dialog.</summary>
    public DialogStack Without(string id) => this with { Frames = [.. Frames.Where(other => other.Id != id)] };

    /// <summary>The open dialogs of a person, the newest last.</summary>
    public IReadOnlyList<DialogFrame> Of(string owner) => [.. Frames.Where(frame => frame.Owner == owner)];

    /// <summary>What is kept in mind of a person; empty for who has said nothing yet.</summary>
    public PersonMemory MemoryOf(string owner) => People.FirstOrDefault(person => person.Owner == owner) ?? new PersonMemory(owner);

    /// <summary>Whether a question was asked of the same words in another message, and of the same person.</summary>
    private static bool IsAskedAgain(DialogFrame before, DialogFrame now) =>
        before is DialogFrame.Choice old && now is DialogFrame.Choice asked && old.Owner == asked.Owner && old.At != asked.At
        && old.Text == asked.Text && old.Slot == asked.Slot && old.Request == asked.Request && old.Options.SequenceEqual(asked.Options);

    /// <summary>Keeps something in mind of a person.</summary>
    public DialogStack With(PersonMemory memory) =>
        this with { People = [.. People.Where(person => person.Owner != memory.Owner).Append(memory).TakeLast(MostPeople)] };
}
