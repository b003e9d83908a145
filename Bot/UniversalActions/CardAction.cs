using System.Text.Json;
using Assistant.Bot.Channel.Schema;
using Assistant.Bot.Dialogs;

namespace Assistant.Bot.UniversalActions;

/// <summary>What an <c>adaptiveCard/action</c> asks for. One of the nested records.</summary>
internal abstract record CardAction
{
    /// <summary>The name of the invoke.</summary>
    public const string InvokeName = "adaptiveCard/action";

    /// <summary>The verb by which a client asks for a card as it stands now.</summary>
    public const string ViewVerb = "view";

    private const string ExecuteType = "Action.Execute";

    private CardAction()
    {
    }

    /// <summary>Nothing that the protocol knows.</summary>
    /// <param name="Code">The error's code.</param>
    /// <param name="Message">The error, for developers.</param>
    public sealed record Misshapen(string Code, string Message) : CardAction;

    /// <summary>A verb that no card of ours has.</summary>
    public sealed record Unknown : CardAction;

    /// <summary>The card as it stands now; nothing is done.</summary>
    /// <param name="Dialog">The dialog that the card belongs to.</param>
    public sealed record View(string Dialog) : CardAction;

    /// <summary>A button was pressed.</summary>
    public sealed record Press : CardAction;

    /// <summary>Reads it.</summary>
    public static CardAction Read(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.Value is not { ValueKind: JsonValueKind.Object } value || !value.TryGetProperty("action", out var action) || action.ValueKind != JsonValueKind.Object)
            return new Misshapen("BadRequest", "value.action is missing.");
        if (TextOf(action, "type") is { } type && type != ExecuteType)
            return new Misshapen("NotSupported", "Only Action.Execute is taken.");
        return TextOf(action, "verb") switch
        {
            ViewVerb => action.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object && TextOf(data, CardForm.DialogName) is { } dialog
                ? new View(dialog)
                : new Misshapen("BadRequest", "value.action.data names no dialog."),
            null or CardForm.Confirm or CardForm.Cancel or CardForm.Skip => new Press(),
            _ => new Unknown(),
        };
    }

    private static string? TextOf(JsonElement value, string name) =>
        value.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
}
