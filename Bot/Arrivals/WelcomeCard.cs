using System.Text.Json.Nodes;
using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs;
using Assistant.Skills;
using Assistant.Skills.Directory;

namespace Assistant.Bot.Arrivals;

/// <summary>The card that a conversation is greeted with. Its buttons say a sentence, as if the person had typed it.</summary>
internal sealed class WelcomeCard(Language language)
{
    /// <summary>The name of the input in which a unit is chosen.</summary>
    public const string UnitName = "unit";

    private readonly ArrivalTexts _texts = new(language);

    /// <summary>For somebody alone: what the assistant can do, and three questions about the person's unit.</summary>
    public Reply.Card Alone(Unit? unit)
    {
        string[] asks =
        [
            unit is null ? _texts["Ask.Due"] : _texts.Say("Ask.DueOf", unit.Name),
            unit is null ? _texts["Ask.Reports"] : _texts.Say("Ask.ReportsOf", unit.Name),
            new DialogTexts(language)["Welcome.Meeting"],
        ];
        (string, string?)[] can = [Can("Find"), Can("Meet"), Can("Report"), Can("Remind")];
        var body = new JsonNode?[] { CardParts.Heading(_texts["Head"]), CardParts.Words(_texts["Lead"]), CardParts.Facts(can), CardParts.Words(_texts["Try"]) };
        var text = string.Join("\n\n", [$"**{_texts["Head"]}**", _texts["Lead"], string.Join('\n', can.Select(each => $"- **{each.Item1}:** {each.Item2}")), _texts["Try"], string.Join('\n', asks.Select(ask => $"- {ask}"))]);
        return new Reply.Card(CardParts.Card(_texts["Head"], body, asks.Select(CardBlocks.Choice)), text);
    }

    /// <summary>For a group chat or a channel: short, and whose it is, which is asked once.</summary>
    /// <param name="unit">Whose it is; null while nobody has said.</param>
    /// <param name="units">The units that can be chosen.</param>
    public Reply.Card Shared(Unit? unit, IReadOnlyList<Unit> units)
    {
        var asks = new[] { unit is null ? _texts["Ask.Reports"] : _texts.Say("Ask.DueOf", unit.Name), _texts["Ask.Help"] };
        var asksUnit = unit is null && units.Count > 0;
        var body = new JsonNode?[]
        {
            CardParts.Heading(_texts["Shared.Head"]),
            CardParts.Words(_texts["Shared.Lead"]),
            unit is null ? null : CardParts.Words(_texts.Say("Shared.UnitOf", unit.Name)),
            asksUnit ? CardParts.Choice(UnitName, _texts["Shared.Unit"], null, units.Select(each => (each.Name, each.Name))) : null,
        };
        var actions = asks.Select(CardBlocks.Choice).Select(Alone);
        var text = string.Join("\n\n", new[] { $"**{_texts["Shared.Head"]}**", _texts["Shared.Lead"] }.Concat(unit is null ? [] : [_texts.Say("Shared.UnitOf", Markdown.Escape(unit.Name))]));
        return new Reply.Card(CardParts.Card(_texts["Shared.Head"], body, asksUnit ? actions.Append(Save()) : actions), text);
    }

    private (string Name, string? Value) Can(string what) => (_texts[$"Can.{what}"], _texts[$"Can.{what}What"]);

    /// <summary>A question is sent without what stands in the inputs.</summary>
    private static JsonObject Alone(JsonObject button)
    {
        button["associatedInputs"] = "none";
        return button;
    }

    private JsonObject Save() => new()
    {
        ["type"] = "Action.Submit",
        ["title"] = _texts["Shared.UnitSave"],
        ["data"] = new JsonObject { [CardForm.ActionName] = CardForm.RoomUnit },
    };
}
