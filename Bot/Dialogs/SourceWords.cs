using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Storage;
using Assistant.Skills;
using Assistant.Skills.Meetings.Conclusions;
using Assistant.Skills.Understanding.FollowUps;

namespace Assistant.Bot.Dialogs;

/// <summary>Quotes the lines of the plans that remembered things were read from.</summary>
internal sealed class SourceWords(PlanStore store)
{
    private const int MostThings = 5;
    private const int LongestQuote = 700;

    /// <summary>The lines of things, each with its plan, key and line numbers.</summary>
    public async Task<Reply> QuoteAsync(IReadOnlyList<RecalledThing> things, PlanLibrary library, Language language, CancellationToken cancellationToken)
    {
        var texts = new DialogTexts(language);
        var wording = new Wording(new Texts(language));
        var parts = new List<string>();
        foreach (var thing in things.Take(MostThings))
        {
            if (library.FindBySource(thing.Source) is { } plan && await store.FindTextAsync(thing.Source, cancellationToken) is { } text)
                parts.Add(Part(thing, plan, text, wording));
        }

        if (parts.Count == 0)
            return new Reply.Words(texts["Source.None"]);
        if (things.Count > MostThings)
            parts.Add(texts.Say("More", things.Count - MostThings));
        return new Reply.Words(string.Join("\n\n", parts));
    }

    private static string Part(RecalledThing thing, Plan plan, SourceText text, Wording wording)
    {
        var lines = Lines(thing, plan);
        var words = text.Quote(lines);
        if (words.Length > LongestQuote)
            words = $"{words[..words.LastIndexOf(' ', LongestQuote)]}…";
        var issued = plan.Issued is { } day && !ConclusionPlan.Is(plan) ? $" ({Wording.Date(day)})" : "";
        return $"**{Markdown.Escape(wording.Source(new Citation(plan.Source, plan.Document, plan.Title, thing.Key, lines, words)) + issued)}**\n\n“{Markdown.Escape(words)}”";
    }

    /// <summary>A task's lines from its title through the line that states its time, where that is near.</summary>
    private static LineSpan Lines(RecalledThing thing, Plan plan)
    {
        const int near = 12;
        return plan.Tasks.FirstOrDefault(task => task.Key == thing.Key) is { ScheduleEvidence.Lines: var time } && time.Last - thing.Lines.First is >= 0 and <= near
            ? thing.Lines.Through(time)
            : thing.Lines;
    }
}
