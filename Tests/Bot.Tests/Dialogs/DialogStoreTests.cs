using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Skills;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;
using Assistant.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace Assistant.Bot.Tests.Dialogs;

public sealed class DialogStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly ConversationKey Conversation = new("msteams", "c");

    [Fact]
    public async Task LoadAsync_AfterAnotherReplicaSaved_GivesWhatThatSaved()
    {
        await using var test = await TestDatabase.OnSqliteAsync();
        var (one, other) = (Store(test), Store(test));
        (await one.SaveAsync(Conversation, Of("một"), 0, None)).ShouldBeTrue();
        var (_, version) = await other.LoadAsync(Conversation, None);
        (await other.SaveAsync(Conversation, Of("hai"), version, None)).ShouldBeTrue();

        (await one.SaveAsync(Conversation, Of("ba"), version, None)).ShouldBeFalse();
        var (stack, now) = await one.LoadAsync(Conversation, None);

        stack.People.ShouldHaveSingleItem().Owner.ShouldBe("hai");
        now.ShouldBe(2);
    }

    [Fact]
    public async Task LoadAsync_AfterItsOwnSaving_GivesWhatItSaved()
    {
        await using var test = await TestDatabase.OnSqliteAsync();
        var store = Store(test);
        var stack = Of("một");
        await store.SaveAsync(Conversation, stack, 0, None);

        (await store.LoadAsync(Conversation, None)).ShouldBe(new LoadedDialogs(stack, 1));
    }

    [Fact]
    public async Task LoadAsync_OfALongAnswer_GivesTheRowsThatCanBePointedAt()
    {
        await using var test = await TestDatabase.OnSqliteAsync();
        var title = $"Việc \"quan trọng\" {new string('ă', 200)}";
        List<RecalledThing> things =
        [
            .. Enumerable.Range(1, 250).Select(line => new RecalledThing("kh.txt", new TaskKey($"I.{line}"), new LineSpan(line, line), title) { Day = new DateOnly(2026, 11, 21) }),
        ];
        var answer = new Recollection(new HelpRequest(), things, AnswerView.First, Language.Vietnamese, DateTimeOffset.UnixEpoch);
        await Store(test).SaveAsync(Conversation, DialogStack.Empty.With(new PersonMemory("một").With(answer)), 0, None);

        var memory = (await Store(test).LoadAsync(Conversation, None)).Stack.MemoryOf("một");

        memory.Rows.ShouldBe(250);
        memory.Last!.Things.SequenceEqual(things.Take(200).Select(thing => thing with { Title = title[..120] })).ShouldBeTrue();
    }

    [Fact]
    public async Task LoadAsync_OfDialogsThatOtherReplicasHandOn_GivesTheSameOnesAndStoresThemAsTheyWere()
    {
        await using var test = await TestDatabase.OnSqliteAsync();
        var waiting = new DialogFrame.DropReminder($"{Guid.NewGuid():N}", "\"Nộp báo cáo\" <8h>") { Id = "1", Operation = "2", Owner = "a", Language = Language.Vietnamese };
        var answer = new Recollection(new HelpRequest(), [new RecalledThing("kh.txt", new TaskKey("I.1"), new LineSpan(1, 2), "Việc")], AnswerView.First, Language.Vietnamese, DateTimeOffset.UnixEpoch);
        await Store(test).SaveAsync(Conversation, DialogStack.Empty.With(waiting).With(new PersonMemory("a").With(answer)), 0, None);
        var here = (await Store(test).LoadAsync(Conversation, None)).Stack;

        await Store(test).SaveAsync(Conversation, here.With(waiting with { Id = "3" }), 1, None);
        var again = (await Store(test).LoadAsync(Conversation, None)).Stack;

        again.Frames[0].ShouldBeSameAs(here.Frames[0]);
        again.Frames.ShouldBe([waiting, waiting with { Id = "3" }]);
        again.MemoryOf("a").Last!.Things.ShouldBeSameAs(here.MemoryOf("a").Last!.Things);
        DialogStore.Write(here).ShouldBe(DialogStore.Write(DialogStack.Empty.With(waiting).With(new PersonMemory("a").With(answer))));
    }

    [Theory]
    [InlineData("""{"schema":2,"frames":[null],"people":[]}""")]
    [InlineData("""{"schema":2,"frames":[{"dialog":"never"}],"people":[]}""")]
    [InlineData("""{"schema":2,"frames":{},"people":[]}""")]
    public async Task LoadAsync_OfWhatAnotherVersionWrote_BeginsAnew(string state)
    {
        await using var test = await TestDatabase.OnSqliteAsync();
        await using (var work = await test.Database.BeginAsync(None))
        {
            await work.ExecuteAsync(
                "insert into dialog_stacks (channel, conversation, version, state, updated_at) values (@Channel, @Conversation, 4, @state, 'x')",
                new { Conversation.Channel, Conversation.Conversation, state }, None);
            await work.CommitAsync(None);
        }

        (await Store(test).LoadAsync(Conversation, None)).ShouldBe(new LoadedDialogs(DialogStack.Empty, 4));
    }

    private static DialogStore Store(TestDatabase test) => new(test.Database, TimeProvider.System, NullLogger<DialogStore>.Instance);

    private static DialogStack Of(string owner) => DialogStack.Empty.With(new PersonMemory(owner));
}
