using Assistant.Bot.Channel;
using Assistant.Bot.Graph.Lists;
using Assistant.Bot.ListEdits;
using Assistant.Bot.Outbox.Columns;
using Assistant.Bot.Tests.Outbox;
using Assistant.Skills.Directory;
using Assistant.Skills.Journal;
using Assistant.Testing;
using Assistant.Testing.Graph;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Tests.ListEdits;

/// <summary>An office whose lists people change; each reading is as by a program that has just been started.</summary>
internal sealed class EditedLists(JournalInGraph office) : IAsyncDisposable
{
    public JournalInGraph Office => office;

    public ItemInGraph Meeting => office.Meetings.ShouldHaveSingleItem();

    public ItemInGraph Progress => office.Office.Graph.Items(office.Options.ProgressList).ShouldHaveSingleItem();

    /// <summary>An office in which the person who changes the lists by hand is a leader.</summary>
    public static async Task<EditedLists> StartAsync()
    {
        var office = await JournalInGraph.StartAsync();
        var editor = office.Office.Graph.Settings.Editor;
        office.People.Add(editor.Name, editor.Mail, editor.Id, Role.Leader);
        return new EditedLists(office);
    }

    public void EditMeeting(params IReadOnlyList<(string Column, System.Text.Json.Nodes.JsonNode? Value)> changes) =>
        office.Office.Graph.EditItem(office.Options.MeetingsList, Meeting.Id, changes);

    public void EditProgress(params IReadOnlyList<(string Column, System.Text.Json.Nodes.JsonNode? Value)> changes) =>
        office.Office.Graph.EditItem(office.Options.ProgressList, Progress.Id, changes);

    /// <summary>Reads the lists once, and delivers what follows from it.</summary>
    public async Task ReadAsync()
    {
        await Reader().ReadAsync(default);
        await office.DeliverAsync();
    }

    /// <summary>A reader; what it hands on first goes through <paramref name="between"/>.</summary>
    public ListEditsReader Reader(Func<IEditedList, IEditedList>? between = null)
    {
        var journal = office.Journal;
        var (ledger, restating) = (new OutboxLedger(office.Test.Database), new OutboxRestating(office.Test.Database));
        var askers = new AskerFactory(Options.Create(new AssistantOptions { Organization = JournalOffice.Organization }), journal.Time, office.Clock);
        var editors = new ListEditors(askers, office.People);
        IEditedList[] lists =
        [
            new MeetingEdits(new MeetingColumns(office.Options.MeetingsList), ledger, restating, journal.Meetings, editors, NullLogger<MeetingEdits>.Instance),
            new ProgressEdits(
                new ProgressColumns(office.Options.ProgressList, journal.Shelf), ledger, restating, journal.Progress, journal.Shelf, editors, NullLogger<ProgressEdits>.Instance),
        ];
        return new ListEditsReader(
            office.Office.Connect().Lists,
            new ListPositions(office.Test.Database, office.Clock),
            lists.Select(list => between?.Invoke(list) ?? list),
            NullLogger<ListEditsReader>.Instance);
    }

    public Task<IReadOnlyList<string>> AuditAsync() => office.Test.Database.QueryAsync<string>(
        "select action || ' ' || coalesce(person_name, '') from audit_entries order by number", null, default);

    public Task<long> OwedEverAsync() => office.Test.Database.FindAsync<long>("select count(*) from outbox", null, default);

    public ValueTask DisposeAsync() => office.DisposeAsync();

    /// <summary>Does what a list does, and then dies as often as it is told to.</summary>
    internal sealed class Dying(IEditedList inner, int times) : IEditedList
    {
        private int _left = times;

        public ListShape Shape => inner.Shape;

        public async Task<EditOutcome> TakeAsync(ListItem item, string operationId, CancellationToken cancellationToken)
        {
            var outcome = await inner.TakeAsync(item, operationId, cancellationToken);
            return _left-- > 0 ? throw new OperationCanceledException("the program was killed") : outcome;
        }
    }
}
