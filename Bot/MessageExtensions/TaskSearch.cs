using System.Text.Json;
using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;
using Assistant.Bot.Dialogs;
using Assistant.Bot.Roster;
using Assistant.Knowledge.Time;
using Assistant.Skills;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.MessageExtensions;

/// <summary>Finds tasks to paste into any chat, each as the card that chat shows it by.</summary>
internal sealed class TaskSearch(DeskFactory desks, KnownAskers known, AskerFactory askers)
{
    private const int DaysAhead = 30;
    private const int TitleLength = 120;

    /// <summary>Answers a query: what a question about tasks answers, else the tasks that the words are about; what is due soon while nothing is typed.</summary>
    public async Task<ComposeBody> AnswerAsync(SearchQuery query, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(activity);
        var asker = await known.KnownAsync(askers.Create(activity.From?.AadObjectId ?? activity.From?.Id ?? "", activity.From?.Name), cancellationToken);
        asker = asker with { Unit = known.UnitOf(asker) };
        var desk = await desks.CurrentAsync(cancellationToken);
        var language = DialogTexts.Of(activity.Locale);
        var found = await FindAsync(query, desk, asker, cancellationToken);
        var results = new List<Attachment>();
        foreach (var task in found.Skip(query.Skip).Take(query.Count))
        {
            if (await desk.AnswerAsync(new Understood(new ExplainRequest(task), 1, null, language), asker, cancellationToken) is TaskExplained { Task: { } entry } explained)
                results.Add(Result(entry, Desk.Write(explained, language, asker, AnswerView.Whole), language));
        }

        return results.Count > 0 || query.Skip > 0 ? ComposeBody.Results(results) : ComposeBody.Message(new DialogTexts(language)["Search.None"]);
    }

    private static async Task<IReadOnlyList<TaskReference>> FindAsync(SearchQuery query, Desk desk, Asker asker, CancellationToken cancellationToken)
    {
        if (query.Text.Length == 0)
            return await TasksAsync(new DueRequest(asker.Unit, new DateRange(asker.Today, asker.Today.AddDays(DaysAhead)), null, null), desk, asker, cancellationToken);

        // "3.4", "việc của TCCB tháng này": read as in chat, where it asks for tasks.
        foreach (var understood in desk.Read(query.Text, asker).Where(each => each.Needs is null && each.Request is DueRequest or FindRequest or ExplainRequest or WhoRequest))
        {
            if (await TasksAsync(understood.Request, desk, asker, cancellationToken) is { Count: > 0 } asked)
                return asked;
        }

        return await TasksAsync(new FindRequest(query.Text), desk, asker, cancellationToken);
    }

    private static async Task<IReadOnlyList<TaskReference>> TasksAsync(Request request, Desk desk, Asker asker, CancellationToken cancellationToken) =>
        [.. (await desk.AnswerAsync(new Understood(request, 1, null, Language.Vietnamese), asker, cancellationToken)).Items
            .Where(item => item.Key is not null).Select(item => new TaskReference(item.Source, item.Key!.Value)).Distinct()];

    private static Attachment Result(TaskEntry entry, WrittenReply reply, Language language)
    {
        var wording = new Wording(new Texts(language));
        var preview = new CardPreview(new CardPreview.Thumbnail(
            Markdown.Cut($"{entry.Task.Key}: {entry.Task.Title}", TitleLength),
            Markdown.Cut(string.Join(" · ", new[] { wording.Lead(entry.Task) }.Concat(wording.Days.When(entry)).Append(wording.Plan(entry.Plan.Document, entry.Plan.Title))), TitleLength)));
        return new Attachment
        {
            ContentType = Attachment.AdaptiveCard,
            Content = JsonSerializer.SerializeToElement(reply.Card, CardJson.Options),
            Others = new Dictionary<string, JsonElement> { ["preview"] = JsonSerializer.SerializeToElement(preview, ChannelJson.Wire.CardPreview) },
        };
    }
}
