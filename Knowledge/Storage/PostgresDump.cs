using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Assistant.Knowledge.Storage;

/// <summary>PostgreSQL's own <c>pg_dump</c>, which copies a database as of one moment while others write.</summary>
internal static class PostgresDump
{
    private const string Program = "pg_dump";

    /// <summary>Writes an archive for <c>pg_restore</c>.</summary>
    /// <exception cref="StorageException">The program is not on this machine, or says that it could not do it.</exception>
    public static async Task RunAsync(NpgsqlConnectionStringBuilder settings, string file, CancellationToken cancellationToken)
    {
        using var process = Start(settings, file);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        try
        {
            await process.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        if (process.ExitCode != 0)
            throw new StorageException($"{Program} could not copy {Location(settings)}: {(await errors).Trim()}");
    }

    private static Process Start(NpgsqlConnectionStringBuilder settings, string file)
    {
        var info = new ProcessStartInfo(Program) { UseShellExecute = false, RedirectStandardError = true };
        foreach (var argument in Arguments(settings, file))
            info.ArgumentList.Add(argument);

        // In the environment, where the list of processes does not show it; without one pg_dump looks into .pgpass, and asks nobody.
        if (settings.Password is { Length: > 0 } password)
            info.Environment["PGPASSWORD"] = password;
        try
        {
            return Process.Start(info) ?? throw new StorageException($"{Program} did not start.");
        }
        catch (Win32Exception missing)
        {
            throw new StorageException(
                $"{Program} is not on this machine. Install PostgreSQL's client programs (Debian: postgresql-client), or run where they are: "
                + $"{Program} {string.Join(' ', Arguments(settings, file))}",
                missing);
        }
    }

    private static List<string> Arguments(NpgsqlConnectionStringBuilder settings, string file)
    {
        List<string> arguments =
        [
            "--format=custom", "--no-owner", "--no-password", $"--file={file}", $"--host={settings.Host}",
            string.Create(CultureInfo.InvariantCulture, $"--port={settings.Port}"),
        ];
        if (settings.Username is { Length: > 0 } user)
            arguments.Add($"--username={user}");
        if (settings.Database is { Length: > 0 } database)
            arguments.Add($"--dbname={database}");
        return arguments;
    }

    private static string Location(NpgsqlConnectionStringBuilder settings) =>
        string.Create(CultureInfo.InvariantCulture, $"{settings.Host}:{settings.Port}/{settings.Database}");
}
