using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Skills.Directory;
using Assistant.Skills.Parts;

namespace Assistant.Bot.Parts;

/// <summary>Says which units have sent their part and which have not, and shows the cards of what the person's own unit owes.</summary>
/// <param name="texts">The language.</param>
/// <param name="office">The hours that instants are told in.</param>
internal sealed class PartListing(PartTexts texts, OfficeTime office)
{
    private const int MostShown = 5;
    private const int MostCards = 3;

    private readonly PartWords _words = new(texts, office);

    /// <summary>The replies.</summary>
    public IReadOnlyList<Reply> Replies(PartsListed listed, DateOnly today)
    {
        if (listed.Inquiries.Count + listed.Own.Count == 0)
            return [new Reply.Words(texts["List.None"])];
        var replies = new List<Reply>();
        if (listed.Inquiries.Count > 0)
            replies.Add(new Reply.Words(string.Join("\n\n", listed.Inquiries.Take(MostShown).Select(standing => Say(standing, today)))));
        if (listed.Own.Count > 0)
            replies.Add(new Reply.Words(texts.Say("List.Own", listed.Own.Count)));
        foreach (var own in listed.Own.Take(MostCards))
        {
            var (content, text) = new PartCard(texts, office).Of("Part.Asked", own);
            replies.Add(new Reply.Card(content, text));
        }

        return replies;
    }

    /// <summary>One inquiry, a line for each unit; what is overdue stands out.</summary>
    public string Say(InquiryStanding standing, DateOnly today) => string.Join("\n", standing.Parts.Select(part => Row(new PartOfInquiry(standing.Inquiry, part), today)).Prepend(
        texts.Say(
            "List.Head", Markdown.Escape(_words.Task(standing.Inquiry)), Markdown.Escape(standing.Inquiry.What), Wording.Date(standing.Inquiry.By),
            standing.Parts.Count(part => part.IsSettled), standing.Parts.Count) + "\n"));

    private string Row(PartOfInquiry of, DateOnly today)
    {
        var unit = Markdown.Escape(of.Part.Unit.Name);
        var state = of.Part is { IsDelivered: false, Reply: null } ? texts.Say("List.NotDelivered", _words.State(of.Part)) : _words.State(of.Part);
        return of.IsOverdue(today)
            ? texts.Say("List.Overdue", unit, state, today.DayNumber - of.Inquiry.By.DayNumber)
            : texts.Say("List.Row", unit, state);
    }
}
