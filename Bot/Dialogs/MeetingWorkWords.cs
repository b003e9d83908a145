using System.Text.Json.Nodes;
using Assistant.Bot.Cards;
using Assistant.Knowledge.Plans;
using Assistant.Skills.Meetings;
using Assistant.Skills.Meetings.Conclusions;

namespace Assistant.Bot.Dialogs;

/// <summary>How the work that a meeting's conclusions make is shown, and how its doers are chosen.</summary>
internal sealed class MeetingWorkWords(DialogTexts texts)
{
    /// <summary>The work in Markdown under a heading; null when there is none.</summary>
    /// <param name="heading">The name of the heading's text.</param>
    /// <param name="work">The work.</param>
    public string? List(string heading, IReadOnlyList<ConclusionWork> work) => work.Count == 0
        ? null
        : $"**{texts[heading]}:**\n\n{string.Join("\n", work.Select((each, index) => $"{index + 1}. {Markdown.Escape(Sentence(each))}"))}";

    /// <summary>The work on a card, with a choice for each doer who is not plain; nothing when there is none.</summary>
    public IEnumerable<JsonObject> Parts(MeetingWork work)
    {
        foreach (var part in Parts("Work.ToMake", work.Work))
            yield return part;
        foreach (var named in work.Open)
        {
            var units = named is ConclusionAssignee.OneOf several ? several.Options : work.Units;
            var question = texts.Say(named is ConclusionAssignee.Person ? "Work.UnitOf" : "Work.Which", named.Open!);
            yield return CardParts.Choice(
                $"{MeetingForm.AssigneePrefix}{named.Open}", question, work.Chosen.FirstOrDefault(choice => choice.Words == named.Open)?.Unit, units.Select(unit => (unit.Name, unit.Name)));
        }
    }

    /// <summary>The work on a card, to be read only.</summary>
    /// <param name="heading">The name of the heading's text.</param>
    /// <param name="work">The work.</param>
    public IEnumerable<JsonObject> Parts(string heading, IReadOnlyList<ConclusionWork> work) => work.Count == 0
        ? []
        : [CardParts.Heading(texts[heading]), .. work.Select((each, index) => CardParts.Words($"{index + 1}) {Sentence(each)}"))];

    private string Sentence(ConclusionWork work)
    {
        var task = char.ToUpper(work.Task[0], System.Globalization.CultureInfo.InvariantCulture) + work.Task[1..];
        var who = work.Leads.Count == 0 ? texts["Work.Nobody"] : texts.Say("Work.Lead", Names(work.Leads));
        var facts = work.Coordinators.Count == 0 ? [who, When(work)] : new[] { who, texts.Say("Work.With", Names(work.Coordinators)), When(work) };
        return $"{task} — {string.Join("; ", facts)}";
    }

    private string When(ConclusionWork work) => work.Schedule switch
    {
        { LastDay: { } day } when work.Doubts.Contains(ConclusionDoubt.BeforeMeeting) => texts.Say("Work.Past", Wording.Date(day)),
        { LastDay: { } day } => texts.Say("Work.Until", Wording.Date(day)),
        Schedule.Continuous => texts["Work.Always"],
        _ => texts["Work.NoDay"],
    };

    private string Names(IReadOnlyList<ConclusionAssignee> named) => string.Join(", ", named.Select(each => each switch
    {
        ConclusionAssignee.OfUnit of => of.Unit.Name,
        ConclusionAssignee.Collective several => several.Words,
        ConclusionAssignee.Person person => texts.Say("Work.Person", person.Name),
        ConclusionAssignee.OneOf one => texts.Say("Work.OneOf", one.Words),
        ConclusionAssignee.Unknown unknown => texts.Say("Work.Unknown", unknown.Words),
        _ => throw new ArgumentOutOfRangeException(nameof(named)),
    }));
}
