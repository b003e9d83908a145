using System.Data.Common;

namespace Assistant.Knowledge.Storage;

/// <summary>A statement that travels to a server with others and yields one row or none. See <see cref="Question{T}"/>.</summary>
/// <param name="statement">The statement.</param>
public abstract class Question(Statement statement)
{
    /// <summary>The statement.</summary>
    public Statement Statement { get; } = statement;

    internal abstract Task ReadAsync(DbDataReader reader, CancellationToken cancellationToken);
}
