using System.Text.Json;
using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs;
using Assistant.Skills;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Bot.Tests.Dialogs.Editing;

/// <summary>Requests as they are answered in a conversation, whatever words they are made of; the conversation goes on over HTTP.</summary>
internal static class Asked
{
    /// <summary>Answers a request in a person's conversation.</summary>
    public static async Task<IReadOnlyList<Reply>> AskAsync(this RunningBot bot, PersonInChannel person, Request request)
    {
        var services = bot.Services;
        var key = new ConversationKey("msteams", person.Conversation);
        var turn = new Turn(new TurnKey(key, Guid.NewGuid().ToString("N")), await bot.AskerAsync(person), "…", Locale: "vi-VN");
        var store = services.GetRequiredService<DialogStore>();
        var (stack, version) = await store.LoadAsync(key, CancellationToken.None);
        var context = new DialogContext(turn, await services.GetRequiredService<DeskFactory>().CurrentAsync(CancellationToken.None));
        var talk = await services.GetRequiredService<RequestDesk>().AnswerAsync(
            new Understood(request, 1, null, Language.Vietnamese), context, new Talk(stack, turn.Asker.Id), looking: null, CancellationToken.None);
        (await store.SaveAsync(key, talk.Finish(stack), version, CancellationToken.None)).ShouldBeTrue();
        return talk.Replies;
    }

    /// <summary>The same, the words of the replies.</summary>
    public static async Task<string> AskTextAsync(this RunningBot bot, PersonInChannel person, Request request) => TextOf(await bot.AskAsync(person, request));

    /// <summary>The same, the card that is shown.</summary>
    public static async Task<JsonElement> AskCardAsync(this RunningBot bot, PersonInChannel person, Request request) =>
        (await bot.AskAsync(person, request)).OfType<Reply.Card>().ShouldHaveSingleItem().Content;

    /// <summary>The words of replies.</summary>
    public static string TextOf(IEnumerable<Reply> replies) => string.Join("\n", replies.Select(reply => reply switch
    {
        Reply.Words words => words.Markdown,
        Reply.Card card => card.Text,
        _ => "",
    }));

    /// <summary>Presses a button and takes the words of the answer.</summary>
    public static async Task<string> PressAsync(this PersonInChannel person, JsonElement card, string action, params (string Input, string? Value)[] changes) =>
        PersonInChannel.TextOf(await person.AskAsync(person.Submit(PersonInChannel.Press(card, action, changes))));

    /// <summary>Who a person is in the office.</summary>
    public static async Task<Asker> AskerAsync(this RunningBot bot, PersonInChannel person)
    {
        var from = person.Message("").AsObject()["from"]!;
        var asker = bot.Services.GetRequiredService<AskerFactory>().Create(from["aadObjectId"]!.GetValue<string>(), person.Name);
        return asker with { Standing = await bot.Services.GetRequiredService<IPeople>().StandingOfAsync(asker.Id, CancellationToken.None) };
    }

    /// <summary>Takes down a meeting on a day at 8:00 for two hours.</summary>
    public static async Task<Meeting> LogAsync(this RunningBot bot, PersonInChannel person, string title, string day = "2026-05-18", string unit = "Văn phòng Sở")
    {
        var draft = new MeetingDraft
        {
            Title = title,
            Kind = MeetingKind.Professional,
            Mode = MeetingMode.InPerson,
            Start = JournalOffice.At($"{day} 08:00"),
            End = JournalOffice.At($"{day} 10:00"),
            Unit = unit,
            Place = "Phòng 201",
        };
        var logged = await bot.Meetings().LogAsync(draft, Guid.NewGuid().ToString("N"), await bot.AskerAsync(person), CancellationToken.None);
        return logged.ShouldBeOfType<MeetingLogged.Stored>().Meeting;
    }

    /// <summary>The meeting as it stands.</summary>
    public static async Task<Meeting> NowAsync(this RunningBot bot, Meeting meeting, PersonInChannel person) =>
        (await bot.Meetings().FindAsync(meeting.Id, await bot.AskerAsync(person), CancellationToken.None)).ShouldNotBeNull();

    /// <summary>The meetings.</summary>
    public static MeetingSkills Meetings(this RunningBot bot) => bot.Services.GetRequiredService<MeetingSkills>();
}
