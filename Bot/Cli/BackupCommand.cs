using System.CommandLine;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Journal;

namespace Assistant.Bot.Cli;

/// <summary><c>backup FILE</c>: a copy of the whole database, as of one moment, also while the server writes.</summary>
internal static class BackupCommand
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int Usage = 2;

    /// <summary>The command, to be hung into the root command.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The copy: a SQLite file, or with PostgreSQL an archive for pg_restore." };
        var force = new Option<bool>("--force") { Description = "Replace FILE where there is one." };
        var command = new Command("backup", "Copies the whole database as of one moment; the server may go on.") { file, force };
        command.SetAction((result, cancellationToken) => BackupAsync(
            Path.GetFullPath(result.GetRequiredValue(file)),
            result.GetValue(force),
            result.InvocationConfiguration.Output,
            result.InvocationConfiguration.Error,
            cancellationToken));
        return command;
    }

    private static async Task<int> BackupAsync(string file, bool force, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        using var host = OfficeHost.Build();
        var database = host.Services.GetRequiredService<Database>();
        if (IsTheDatabase(file, database))
        {
            await errors.WriteLineAsync($"{file}: this is the database itself");
            return Usage;
        }

        if (Path.Exists(file) && !force)
        {
            await errors.WriteLineAsync($"{file}: there already; --force replaces it");
            return Usage;
        }

        var beside = $"{file}.{Guid.NewGuid():N}.part";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await database.BackupAsync(beside, cancellationToken);
            var verdict = database.Dialect.Name == "sqlite" ? await VerifyAsync(beside, cancellationToken) : null;
            File.Move(beside, file, force);
            await output.WriteLineAsync($"{database.Location} → {file}");
            if (verdict is null)
                return Done;
            await output.WriteLineAsync(AuditCommand.Line(verdict));
            return verdict is AuditVerdict.Sound ? Done : Failed;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync($"{file}: {exception.Message}");
            return Failed;
        }
        finally
        {
            foreach (var rest in (string[])["", "-wal", "-shm"])
                File.Delete(beside + rest);
        }
    }

    private static bool IsTheDatabase(string file, Database database) =>
        file == database.Location || File.Exists(file) && File.ResolveLinkTarget(file, returnFinalTarget: true)?.FullName == database.Location;

    /// <summary>Opens the copy as a server would, and goes through its audit trail.</summary>
    private static async Task<AuditVerdict> VerifyAsync(string copy, CancellationToken cancellationToken)
    {
        await using var database = Database.Open(copy);
        await database.MigrateAsync(cancellationToken);
        return await new AuditTrail(database).VerifyAsync(cancellationToken);
    }
}
