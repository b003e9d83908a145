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

    private static DialogStore Store(TestDatabase test) => new(test.Database, TimeProvider.System, NullLogger<DialogStore>.Instance);

    private static DialogStack Of(string owner) => DialogStack.Empty.With(new PersonMemory(owner));
}
