using System.Data.Common;

namespace Assistant.Knowledge.Storage;

/// <summary>A question with its answer, once it was asked.</summary>
/// <param name="statement">The statement.</param>
/// <param name="read">Reads the row.</param>
public sealed class Question<T>(Statement statement, Func<DbDataReader, T> read) : Question(statement)
{
    /// <summary>What was read; the default where there was no row, and before it was asked.</summary>
    public T? Answer { get; private set; }

    internal override async Task ReadAsync(DbDataReader reader, CancellationToken cancellationToken) =>
        Answer = await reader.ReadAsync(cancellationToken) ? read(reader) : default;
}
