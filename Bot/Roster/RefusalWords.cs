using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs;
using Assistant.Skills.Directory;

namespace Assistant.Bot.Roster;

/// <summary>Says why somebody may not do something, whose it is, and who may.</summary>
/// <param name="texts">The language.</param>
internal sealed class RefusalWords(DialogTexts texts)
{
    private const int MostUnits = 5;

    /// <summary>As a reply.</summary>
    public Reply.Words Reply(Refusal refusal) => new(Of(refusal));

    /// <summary>In words, as Markdown.</summary>
    public string Of(Refusal refusal)
    {
        var deed = texts[$"Deed.{refusal.Deed}"];
        return refusal switch
        {
            Refusal.BeyondRole beyond => string.Join(' ', new[] { texts.Say("Refused.BeyondRole", deed), Whose(beyond), texts.Say("Refused.Who", Who(beyond)) }.OfType<string>()),
            Refusal.OtherOrganization other => texts.Say("Refused.OtherOrganization", deed, Markdown.Escape(other.Organization)),
            Refusal.NotKnown => texts.Say("Refused.NotKnown", deed),
            Refusal.OwnRequest => texts["Refused.OwnRequest"],
            _ => texts.Say("Refused.NotListed", deed),
        };
    }

    private string? Whose(Refusal.BeyondRole beyond)
    {
        if (beyond.Units.Count == 0)
            return null;
        var units = string.Join(", ", beyond.Units.Take(MostUnits).Select(unit => Markdown.Escape(unit.Name)));
        return texts.Say(beyond.Deed is Deed.LogMeeting or Deed.ChangeMeeting or Deed.ReadConclusions ? "Refused.MeetingOf" : "Refused.LedBy", units);
    }

    private string Who(Refusal.BeyondRole beyond) => string.Join("; ", beyond.May.GroupBy(may => may.Reach)
        .Select(group => texts.Say($"Reach.{group.Key}", string.Join(", ", group.Select(may => texts[$"Role.{may.Role}"])))));
}
