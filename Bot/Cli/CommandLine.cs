using Assistant.Bot.Health;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Cli;

/// <summary>Runs the program as it was called: exit code 0 done, 1 something could not be used, 2 wrong usage.</summary>
internal static class CommandLine
{
    private const int Failed = 1;
    private const int Usage = 2;

    /// <summary>After it a program that was told to stop is ended, whatever it does: left to itself the command line would do so after two seconds.</summary>
    internal static readonly TimeSpan Termination = HealthServices.Shutdown + TimeSpan.FromSeconds(5);

    /// <summary>Parses and runs.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = RootCommandFactory.Create().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                await Console.Error.WriteLineAsync(error.Message);
            return Usage;
        }

        try
        {
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = Termination });
        }
        catch (OptionsValidationException wrong)
        {
            foreach (var failure in wrong.Failures)
                await Console.Error.WriteLineAsync(failure);
            return Usage;
        }
        catch (InvalidOperationException wrong) when (wrong.Source == "Microsoft.Extensions.Configuration.Binder")
        {
            // A setting of the wrong type; the message names the key.
            await Console.Error.WriteLineAsync(wrong.Message);
            return Usage;
        }
        catch (Knowledge.Storage.StorageException failure)
        {
            await Console.Error.WriteLineAsync($"ConnectionStrings:Journal: {failure.Message}");
            return Failed;
        }
        catch (IOException failure) when (failure.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"urls: {failure.Message}");
            return Failed;
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C.
            return Failed;
        }
    }
}
