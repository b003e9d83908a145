using System.Globalization;
using System.Text.Json;

namespace Assistant.Bot.Dialogs;

/// <summary>What a card sent: untrusted text under names, whatever its shape.</summary>
/// <param name="Values">Every member whose value is a text, a number or a truth value.</param>
internal sealed record CardForm(IReadOnlyDictionary<string, string?> Values)
{
    /// <summary>The name under which a card tells its dialog.</summary>
    public const string DialogName = "dialog";

    /// <summary>The name under which a card tells the operation that confirming does.</summary>
    public const string OperationName = "operation";

    /// <summary>The name under which a card tells its revision.</summary>
    public const string RevisionName = "revision";

    /// <summary>The name under which a button tells what it does.</summary>
    public const string ActionName = "action";

    /// <summary>The name under which a button says a sentence for the person.</summary>
    public const string ChoiceName = "choice";

    /// <summary>The name under which a card tells the part that it answers for: such a card belongs to no dialog.</summary>
    public const string PartName = "part";

    /// <summary>The name under which a card tells the reminder that it acts on: such a card belongs to no dialog.</summary>
    public const string ReminderName = "reminder";

    /// <summary>The action that says whose a shared conversation is: such a card belongs to no dialog.</summary>
    public const string RoomUnit = "room-unit";

    /// <summary>Confirms.</summary>
    public const string Confirm = "confirm";

    /// <summary>Lets go.</summary>
    public const string Cancel = "cancel";

    /// <summary>Leaves it for later and goes on.</summary>
    public const string Skip = "skip";

    private const int MostValues = 64;

    /// <summary>The dialog that the card belongs to.</summary>
    public string? Dialog => Values.GetValueOrDefault(DialogName);

    /// <summary>The operation that the card names.</summary>
    public string? Operation => Values.GetValueOrDefault(OperationName);

    /// <summary>The part that the card names.</summary>
    public string? Part => Values.GetValueOrDefault(PartName);

    /// <summary>The reminder that the card names.</summary>
    public string? Reminder => Values.GetValueOrDefault(ReminderName);

    /// <summary>What the button does.</summary>
    public string? Action => Values.GetValueOrDefault(ActionName);

    /// <summary>The revision of the card; -1 when it is none.</summary>
    public int Revision => int.TryParse(Values.GetValueOrDefault(RevisionName), NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : -1;

    /// <summary>Reads a submitted value; nothing in it is believed.</summary>
    public static CardForm Read(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => new CardForm(value.EnumerateObject()
            .Take(MostValues)
            .GroupBy(member => member.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => TextOf(group.Last().Value), StringComparer.Ordinal)),
        JsonValueKind.String => new CardForm(new Dictionary<string, string?> { [ChoiceName] = value.GetString() }),
        _ => new CardForm(new Dictionary<string, string?>()),
    };

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };
}
