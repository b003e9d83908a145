using Assistant.Knowledge.Storage;

namespace Assistant.EndToEnd.Tests;

/// <summary>What is stored of a meeting that was confirmed.</summary>
internal static class MeetingCopies
{
    /// <summary>What stands there when it was stored whole, and once.</summary>
    public const string Once = "1 1 1 1";

    /// <summary>How many meetings, journal entries, audit entries and outbox rows there are of a meeting.</summary>
    public static async Task<string> OfAsync(Database database, string title) => (await database.FindAsync<string>(
        """
        select (select count(*) from meetings where title = @title) || ' '
            || (select count(*) from journal_entries where record_kind = 'meeting' and record_id in (select id from meetings where title = @title)) || ' '
            || (select count(*) from audit_entries where record_kind = 'meeting' and record_id in (select id from meetings where title = @title)) || ' '
            || (select count(*) from outbox where record_kind = 'meeting' and record_id in (select id from meetings where title = @title))
        """,
        new { title },
        CancellationToken.None))!;
}
