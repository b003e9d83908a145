using Assistant.Knowledge.Reading.Pages;

namespace Assistant.Knowledge.Reading.Tools;

/// <summary>Reads one file with outside programs, within a time limit and in a folder of its own, and tells how that ended.</summary>
internal sealed class FileReading(ToolOptions options, TimeProvider time)
{
    /// <summary>Reads the pages of a file.</summary>
    /// <param name="fileName">Its name.</param>
    /// <param name="read">Reads the pages.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<SourceReading> RunAsync(
        string fileName,
        Func<ToolRunner, WorkFolder, CancellationToken, Task<IReadOnlyList<PageContent>>> read,
        CancellationToken cancellationToken)
    {
        using var timeLimit = new CancellationTokenSource(options.TimePerFile, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeLimit.Token);
        try
        {
            using var folder = new WorkFolder(options.TemporaryFolder);
            var text = PageComposer.Compose(fileName, await read(new ToolRunner(options, time), folder, either.Token));
            return text.Lines.Any(line => line.Text.Any(char.IsLetterOrDigit))
                ? new SourceReading.Done(text)
                : new SourceReading.Failed(fileName, ReadFailure.Empty);
        }
        catch (UnreadableFileException unreadable)
        {
            return new SourceReading.Failed(fileName, unreadable.Reason);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new SourceReading.Failed(fileName, ReadFailure.TookTooLong);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The temporary folder cannot be written to, or is full.
            return new SourceReading.Failed(fileName, ReadFailure.NotAccessible);
        }
    }
}
