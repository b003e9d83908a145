using Assistant.Skills.Answering;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Cards;

/// <summary>Lays out what is said beside the plans: help, courtesies, questions back.</summary>
/// <param name="texts">The language.</param>
internal sealed class TalkPages(Texts texts)
{
    private static readonly string[] Abilities = ["Due", "Find", "Explain", "Who", "Reports", "Targets", "Meeting", "Change", "Extend", "Parts", "Draft", "Remind"];

    /// <summary>What the assistant can do.</summary>
    public Page Help() => Page.Of(texts["Help.Head"], Abilities.Select(ability => new PageRow(texts[$"Help.{ability}"], [])));

    /// <summary>A courtesy returned.</summary>
    public Page Chat(SmallTalk kind) => Page.Of(texts[$"Chat.{kind}"]);

    /// <summary>Not understood.</summary>
    public Page Unknown() => Page.Of(texts["Unknown"]);

    /// <summary>A question back, with its choices.</summary>
    public Page AskBack(AskBack ask)
    {
        var question = texts.Find($"Ask.{ask.Needs.Slot}") ?? texts.Say("Ask.Other", ask.Needs.Slot);
        return new(ask.MissingKey is { } key ? texts.Say("Ask.MissingTask", key.Value, question) : question, [], [], ask.Needs.Options);
    }
}
