import { CloudBackend, HttpBackend, LocalBackend, NamedCloudWorkspace, S3Backend } from "cdktf";
import type { AnyStackScope } from "./stack-scope";

/** Adds the `terraform` block: which Terraform may run the stack, and where its state is. */
export function addTerraformBlock(scope: AnyStackScope): void {
  const { stack, content } = scope;
  addBackend(scope);
  stack.addOverride("terraform.required_version", content.settings.terraform.requiredVersion);
}

function addBackend({ stack, content }: AnyStackScope): void {
  const { backend } = content.settings.terraform;
  switch (backend.kind) {
    case "local":
      new LocalBackend(stack, { path: backend.path });
      return;
    case "s3": {
      const { kind: _kind, useLockfile, roleArn, ...config } = backend;
      new S3Backend(stack, {
        ...config,
        ...(roleArn === undefined ? {} : { assumeRole: { roleArn } }),
      });
      if (useLockfile) stack.addOverride("terraform.backend.s3.use_lockfile", true);
      return;
    }
    case "cloud": {
      const { organization, workspace, hostname } = backend;
      new CloudBackend(stack, {
        organization,
        workspaces: new NamedCloudWorkspace(workspace),
        ...(hostname === undefined ? {} : { hostname }),
      });
      return;
    }
    case "http": {
      const { kind: _kind, ...config } = backend;
      new HttpBackend(stack, config);
      return;
    }
  }
}
