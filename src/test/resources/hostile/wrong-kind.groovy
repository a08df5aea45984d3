Runtime.runtime.exec("touch /tmp/pwned")
