using System.Text.Json;
using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Notices;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Bot.Tests.Parts;

/// <summary>What people are told unasked of parts: once, also late.</summary>
public sealed class PartNoticesTests : PartsStory
{
    [Fact]
    public async Task Sender_KilledBeforeMarking_TellsAgainAfterTheLease()
    {
        await PartsInChannel.MeetAsync(Office.Minh);
        await Office.AskAsync(By);
        var ledger = Bot.Services.GetRequiredService<NoticeLedger>();
        (await ledger.ClaimAsync(Bot.Clock.GetUtcNow(), TimeSpan.FromMinutes(5), 20, CancellationToken.None)).Count.ShouldBe(1);

        await Office.TickAsync();
        Office.SentTo(Office.Minh).ShouldBeEmpty();
        Bot.Clock.Advance(TimeSpan.FromMinutes(6));
        await Office.TickAsync();
        await Office.TickAsync();

        Office.SentTo(Office.Minh).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Sender_ConnectorDown_TellsLaterAndOnce()
    {
        await PartsInChannel.MeetAsync(Office.Minh);
        await Office.AskAsync(By);
        Bot.Connector.Refuse(Office.Minh.Conversation);
        await Office.TickAsync();
        Office.SentTo(Office.Minh).ShouldBeEmpty();

        Bot.Connector.Admit(Office.Minh.Conversation);
        Bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await Office.TickAsync();
        await Office.TickAsync();

        Office.SentTo(Office.Minh).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Sender_PersonWhoLeftTheUnitMeanwhile_IsNotTold()
    {
        await PartsInChannel.MeetAsync(Office.Ha, Office.Minh);
        await Office.AskAsync(By);
        await Office.ListAsync(personnel: "Thanh tra Sở");

        await Office.TickAsync();

        Office.SentTo(Office.Ha).ShouldHaveSingleItem();
        Office.SentTo(Office.Minh).ShouldBeEmpty();
    }

    [Fact]
    public async Task Sender_PersonNeverMet_TellsWhenThePersonFirstAppears()
    {
        (await Office.AskAsync(By)).ShouldContain("Phạm Minh (Phòng Tổ chức - Cán bộ): chưa mở trợ lý");
        await Office.TickAsync();
        (await Office.WhoHasAsync()).ShouldContain($"{PartsInChannel.Personnel}: chưa trả lời, thẻ chưa tới được ai");

        var group = Office.Minh.Message("chào cả nhà");
        group["conversation"]!["conversationType"] = "groupChat";
        group["conversation"]!["id"] = "group";
        await Office.Minh.AskAsync(group);
        await Office.TickAsync();
        Bot.Connector.Taken.ShouldBeEmpty();

        await PartsInChannel.MeetAsync(Office.Minh);
        await Office.TickAsync();
        await Office.TickAsync();
        var card = Office.SentTo(Office.Minh).ShouldHaveSingleItem().Card!.Value;
        (await PartsInChannel.PressAsync(Office.Minh, card, "part-sent", ("Text", "đây"))).ShouldContain("Đã ghi");
    }

    [Fact]
    public async Task Sender_BotRemovedByThePerson_KeepsItUntilTheyComeBack()
    {
        await PartsInChannel.MeetAsync(Office.Minh);
        await Office.AskAsync(By);
        Bot.Connector.FailNext(403);
        await Office.TickAsync();
        await Office.TickAsync();
        Office.SentTo(Office.Minh).ShouldBeEmpty();

        await PartsInChannel.MeetAsync(Office.Minh);
        await Office.TickAsync();

        Office.SentTo(Office.Minh).ShouldHaveSingleItem().Card.ShouldNotBeNull();
    }

    [Fact]
    public async Task Sender_PersonMetBeforePersonsWereKept_IsKnownFromTheNextMessageOn()
    {
        // An earlier program has the conversation, and nothing of who is met in it.
        var database = Bot.Get<Database>();
        var from = ConversationReference.Of(Office.Minh.Message("chào").Deserialize(ChannelJson.Wire.Activity)!);
        await new ConversationStore(database, Bot.Clock).SaveAsync(from, CancellationToken.None);
        await using (var work = await database.BeginAsync(CancellationToken.None))
        {
            await work.ExecuteAsync("delete from personal_conversations", null, CancellationToken.None);
            await work.CommitAsync(CancellationToken.None);
        }

        await PartsInChannel.MeetAsync(Office.Minh);

        await Office.AskAsync(By);
        await Office.TickAsync();
        Office.SentTo(Office.Minh).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Reminder_OnTheWorkingDayBefore_GoesOnceToThoseWhoHaveNot()
    {
        var card = await AskedAsync(Office.Ha, Office.Minh);
        await PartsInChannel.PressAsync(Office.Ha, card, "part-sent", ("Text", "đây"));

        await Office.TickAsync(19, 7);
        Office.SentTo(Office.Minh).Count.ShouldBe(1);
        await Office.TickAsync(19, 8);
        await Office.TickAsync(19, 9);

        var calls = Office.SentTo(Office.Minh);
        calls.Count.ShouldBe(2);
        calls[1].Text.ShouldContain("Sắp hết hạn");
        Office.SentTo(Office.Ha).Count.ShouldBe(1);
        (await PartsInChannel.PressAsync(Office.Minh, calls[1].Card!.Value, "part-sent", ("Text", "đây"))).ShouldContain("Đã ghi");
    }

    [Fact]
    public async Task Reminder_PersonFirstMetAfterwards_GetsTheQuestionOnly()
    {
        await Office.AskAsync(By);
        await Office.TickAsync(19, 9);

        await PartsInChannel.MeetAsync(Office.Minh);
        await Office.TickAsync();

        Office.SentTo(Office.Minh).ShouldHaveSingleItem().Text.ShouldContain("được đề nghị gửi phần việc");
    }
}
