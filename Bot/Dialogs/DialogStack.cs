namespace Assistant.Bot.Dialogs;

/// <summary>The open dialogs of one conversation, the newest last.</summary>
/// <param name="Frames">The dialogs.</param>
internal sealed record DialogStack(IReadOnlyList<DialogFrame> Frames)
{
    /// <summary>Older dialogs than these are let go of: their cards then say so.</summary>
    private const int MostOpen = 8;

    /// <summary>No dialog is open.</summary>
    public static DialogStack Empty { get; } = new([]);

    /// <summary>The form in which it is stored; another one is not read.</summary>
    public int Schema { get; init; } = CurrentSchema;

    /// <summary>The form that this program writes.</summary>
    public const int CurrentSchema = 1;

    /// <summary>Puts a dialog on top, in the place of its earlier state.</summary>
    public DialogStack With(DialogFrame frame) =>
        this with { Frames = [.. Frames.Where(other => other.Id != frame.Id).Append(frame).TakeLast(MostOpen)] };

    /// <summary>Closes a dialog.</summary>
    public DialogStack Without(string id) => this with { Frames = [.. Frames.Where(other => other.Id != id)] };
}
