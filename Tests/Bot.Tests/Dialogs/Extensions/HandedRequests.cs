using System.Text.Json;
using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Assistant.Skills;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Bot.Tests.Dialogs.Extensions;

/// <summary>
/// Hands requests to a running bot as if they had been read out of a message; what is open afterwards stands in the bot's own store, so that
/// cards are then answered over HTTP.
/// </summary>
internal sealed class HandedRequests(RunningBot bot)
{
    /// <summary>The task that the tests are about: of Văn phòng Sở, its last day is 31/12/2026.</summary>
    public TaskReference Task => new(Library.Plans.First(plan => plan.Document == "979/KH-SGDĐT").Source, new TaskKey("3.4"));

    /// <summary>A continuous task of the same plan.</summary>
    public TaskReference Continuous => Task with { Key = new TaskKey("1.1") };

    private PlanLibrary Library => bot.Services.GetRequiredService<PlanShelf>().Current;

    /// <summary>What the bot says, and the card among it; null where there is none.</summary>
    public async Task<(string Text, JsonElement? Card)> SayAsync(PersonInChannel person, string id, Request request, Language language = Language.Vietnamese)
    {
        var services = bot.Services;
        var key = new ConversationKey("msteams", person.Conversation);
        var asker = services.GetRequiredService<AskerFactory>().Create($"00000000-0000-0000-0000-{id}", person.Name);
        asker = asker with { Standing = await services.GetRequiredService<IPeople>().StandingOfAsync(asker.Id, CancellationToken.None) };
        var store = services.GetRequiredService<DialogStore>();
        var (stack, version) = await store.LoadAsync(key, CancellationToken.None);
        var context = new DialogContext(new Turn(new TurnKey(key, Guid.NewGuid().ToString("N")), asker, ""), await services.GetRequiredService<DeskFactory>().CurrentAsync(CancellationToken.None));
        var talk = await services.GetRequiredService<RequestDesk>().AnswerAsync(
            new Understood(request, 1, null, language), context, new Talk(stack, asker.Id), looking: null, CancellationToken.None);
        (await store.SaveAsync(key, talk.Finish(stack), version, CancellationToken.None)).ShouldBeTrue();
        return (string.Join("\n", talk.Replies.Select(TextOf)), talk.Replies.OfType<Reply.Card>().LastOrDefault()?.Content);
    }

    private static string TextOf(Reply reply) => reply switch
    {
        Reply.Card card => card.Text,
        Reply.Words words => words.Markdown,
        Reply.Replacement replaced => replaced.Text,
        _ => "",
    };
}
