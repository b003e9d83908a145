using System.Globalization;
using Assistant.Knowledge.Storage;
using Microsoft.Data.Sqlite;

namespace Assistant.Knowledge.Search;

/// <summary>
/// Rows of words that SQLite's FTS5 ranks by BM25, in a database in memory that nobody else sees. The words come in the form
/// in which they are compared; FTS5 only parts them at blanks. It is built whole, never changes, and may be asked by many
/// threads at once: they take turns at its one connection. Its memory goes when nobody holds it any longer.
/// </summary>
internal sealed class FullTextIndex
{
    private readonly Lock _turn = new();
    private readonly SqliteCommand _ranked;
    private readonly SqliteCommand _matching;

    private FullTextIndex(SqliteConnection connection)
    {
        _ranked = Prepared(connection, "select rowid, -rank from texts where texts match $words order by rank, rowid limit $top");
        _ranked.Parameters.Add("$top", SqliteType.Integer);
        _matching = Prepared(connection, "select rowid from texts where texts match $words");
    }

    /// <summary>Builds the index.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">For each row the words of each column, parted by blanks.</param>
    public static FullTextIndex Build(IReadOnlyList<FullTextColumn> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        SqliteLibrary.EnsureLoaded();
        var connection = new SqliteConnection("Data Source=:memory:;Pooling=False");
        connection.Open();
        var names = string.Join(", ", columns.Select(column => column.Name));
        var weights = string.Join(", ", columns.Select(column => column.Weight.ToString(CultureInfo.InvariantCulture)));

        // Without content: only what is needed to find and rank is kept. The words are ASCII or carry marks; "_" joins pairs.
        Run(connection, $"create virtual table texts using fts5({names}, content = '', tokenize = \"ascii tokenchars '_'\")");
        Run(connection, $"insert into texts (texts, rank) values ('rank', 'bm25({weights})')");
        using (var transaction = connection.BeginTransaction())
        {
            Fill(connection, columns, rows);
            Run(connection, "insert into texts (texts) values ('optimize')");
            transaction.Commit();
        }

        return new FullTextIndex(connection);
    }

    /// <summary>The rows that hold any of some words, best first; of equals the earlier one.</summary>
    /// <param name="words">The words.</param>
    /// <param name="top">At most so many.</param>
    public IReadOnlyList<(int Row, double Score)> Ranked(MatchWords words, int top)
    {
        if (words.IsEmpty)
            return [];
        lock (_turn)
        {
            _ranked.Parameters["$words"].Value = words.Expression;
            _ranked.Parameters["$top"].Value = top;
            using var reader = _ranked.ExecuteReader();
            var hits = new List<(int, double)>();
            while (reader.Read())
                hits.Add((reader.GetInt32(0), reader.GetDouble(1)));
            return hits;
        }
    }

    /// <summary>The rows that hold any of some words, in their order.</summary>
    public IReadOnlyList<int> Matching(MatchWords words)
    {
        if (words.IsEmpty)
            return [];
        lock (_turn)
        {
            _matching.Parameters["$words"].Value = words.Expression;
            using var reader = _matching.ExecuteReader();
            var rows = new List<int>();
            while (reader.Read())
                rows.Add(reader.GetInt32(0));
            return rows;
        }
    }

    private static void Fill(SqliteConnection connection, IReadOnlyList<FullTextColumn> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var insert = connection.CreateCommand();
        insert.CommandText = $"insert into texts (rowid, {string.Join(", ", columns.Select(column => column.Name))}) values ($row, {string.Join(", ", columns.Select(column => "$" + column.Name))})";
        var row = insert.Parameters.Add("$row", SqliteType.Integer);
        var cells = columns.Select(column => insert.Parameters.Add("$" + column.Name, SqliteType.Text)).ToList();
        var number = 0;
        foreach (var words in rows)
        {
            row.Value = number++;
            for (var i = 0; i < cells.Count; i++)
                cells[i].Value = words[i];
            insert.ExecuteNonQuery();
        }
    }

    private static SqliteCommand Prepared(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.Add("$words", SqliteType.Text);
        return command;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
